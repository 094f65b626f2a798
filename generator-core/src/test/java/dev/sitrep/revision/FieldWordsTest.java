package dev.sitrep.revision;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.Alerts;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Key;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.OnCall;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Page;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Prose;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Services;
import dev.sitrep.model.SeverityMatrix;
import dev.sitrep.model.Workflow;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every field of a record that has a history has a name in words. */
class FieldWordsTest {
    private static final Path WORDS =
            Path.of("../themes/src/main/resources/dev/sitrep/themes/beacon/words_en.properties");

    private final Set<String> keys = new TreeSet<>();
    private final Set<Type> visited = new HashSet<>();

    @Test
    void everyFieldHasAName() throws IOException {
        List.of(
                        Alerts.class,
                        Contacts.class,
                        Drill.class,
                        Incident.class,
                        Maintenance.class,
                        OnCall.class,
                        Page.class,
                        Postmortem.class,
                        Runbook.class,
                        Services.class,
                        SeverityMatrix.class,
                        Workflow.class)
                .forEach(this::visit);
        Properties words = new Properties();
        try (Reader reader = Files.newBufferedReader(WORDS)) {
            words.load(reader);
        }
        Set<Object> named = new TreeSet<>();
        words.keySet().stream()
                .filter(key -> key.toString().startsWith("field."))
                .forEach(key -> named.add(key.toString().substring("field.".length())));
        assertThat(named).isEqualTo(keys);
    }

    private void visit(Type type) {
        if (type instanceof ParameterizedType generic) {
            Arrays.stream(generic.getActualTypeArguments()).forEach(this::visit);
        } else if (type instanceof Class<?> record && record.isRecord() && visited.add(type)) {
            RecordComponent[] components = record.getRecordComponents();
            if (Arrays.stream(components).anyMatch(component -> component.getType() == Origin.class)) {
                for (RecordComponent component : components) {
                    if (component.getType() != Origin.class && component.getType() != Prose.class) {
                        Key key = component.getAnnotation(Key.class);
                        keys.add(
                                key == null
                                        ? component
                                                .getName()
                                                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                                                .toLowerCase(Locale.ROOT)
                                        : key.value());
                        visit(component.getGenericType());
                    }
                }
            }
        }
    }
}
