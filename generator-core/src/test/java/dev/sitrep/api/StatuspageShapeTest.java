package dev.sitrep.api;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.report.SchemaCheck;
import dev.sitrep.report.SharedData;
import dev.sitrep.site.FailOn;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The documents of the example sites, beside Statuspage's own: the schemas of its API, and answers that it gave. */
class StatuspageShapeTest {
    private static final Instant AS_OF = Instant.parse("2026-02-20T02:00:00Z");
    private static final Map<String, String> SCHEMA_OF = Map.of(
            "page", "Page",
            "components", "Component",
            "incidents", "Incident",
            "scheduled_maintenances", "Incident");

    @ParameterizedTest
    @ValueSource(strings = {"lma", "luxima", "quty", "yski", "guide"})
    void everyDocumentOfAnExampleIsValidBySchema(String example, @TempDir Path output) throws Exception {
        Path source = Path.of("..", "content", example).toAbsolutePath().normalize();
        Sitrep.site(new Request(source, output, output.resolve("reports"), AS_OF, FailOn.ERROR, List.of()), line -> {});

        List<String> complaints = new ArrayList<>();
        List<Path> documents = documents(output);
        for (Path document : documents) {
            complaints(Files.readString(document)).forEach(c -> complaints.add(output.relativize(document) + c));
        }
        assertThat(documents).hasSizeGreaterThanOrEqualTo(8);
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data/statuspage/illposed-statuspage/summary.json",
                "data/statuspage/ewraj__status-pages-history/anthropic-status.json",
                "data/statuspage/ZSharpe__ManagerDashboard/emma-incidents.json"
            })
    void theSchemasAcceptWhatStatuspageAnswered(String answer) throws IOException {
        assertThat(complaints(Files.readString(SharedData.path(answer)))).isEmpty();
    }

    @Test
    void theSchemasRefuseAWordThatStatuspageDoesNotHave() throws IOException {
        String answer = Files.readString(SharedData.path("data/statuspage/illposed-statuspage/summary.json"));

        assertThat(complaints(answer.replace("\"operational\"", "\"fine\""))).isNotEmpty();
        assertThat(complaints(answer.replace("\"position\": 1", "\"position\": \"1\"")))
                .isNotEmpty();
    }

    @Test
    void everythingHasTheNamesOfAnAnswerInItsOrder(@TempDir Path output) throws Exception {
        JsonNode theirs = JsonMapper.shared()
                .readTree(Files.readString(SharedData.path("data/statuspage/illposed-statuspage/summary.json")));
        Path source = Path.of("..", "content", "quty").toAbsolutePath().normalize();
        Sitrep.site(new Request(source, output, output.resolve("reports"), AS_OF, FailOn.ERROR, List.of()), line -> {});
        JsonNode ours = JsonMapper.shared().readTree(Files.readString(output.resolve("public/api/v2/summary.json")));

        for (String at : List.of(
                "",
                "/page",
                "/status",
                "/scheduled_maintenances/0",
                "/scheduled_maintenances/0/components/0",
                "/scheduled_maintenances/0/incident_updates/0",
                "/scheduled_maintenances/0/incident_updates/0/affected_components/0")) {
            assertThat(ours.at(at).propertyNames())
                    .as(at)
                    .containsExactlyElementsOf(theirs.at(at).propertyNames());
        }
        List<String> incident =
                new ArrayList<>(theirs.at("/scheduled_maintenances/0").propertyNames());
        incident.removeAll(List.of("scheduled_for", "scheduled_until"));
        assertThat(ours.at("/incidents/0").propertyNames()).containsExactlyElementsOf(incident);
        assertThat(ours.at("/components/1").propertyNames())
                .containsExactlyElementsOf(theirs.at("/components/0").propertyNames());
    }

    private static List<Path> documents(Path output) throws IOException {
        try (Stream<Path> files = Files.walk(output)) {
            return files.filter(file -> file.toString().replace('\\', '/').contains("/api/v2/"))
                    .filter(Files::isRegularFile)
                    .sorted()
                    .toList();
        }
    }

    private static List<String> complaints(String document) {
        JsonNode answer = JsonMapper.shared().readTree(document);
        List<String> complaints = new ArrayList<>();
        SCHEMA_OF.forEach((name, definition) -> {
            JsonNode value = answer.path(name);
            if (!value.isMissingNode()) {
                SchemaCheck schema = SchemaCheck.ofDraft4(schema(definition, value.isArray()));
                schema.complaints(value.toString()).forEach(c -> complaints.add("/" + name + c));
            }
        });
        return complaints;
    }

    /** A schema of the description of the API, which does not say that a value may be null, as many of its answers are. */
    private static String schema(String name, boolean list) {
        ObjectNode schema = (ObjectNode)
                JsonMapper.shared().readTree(SharedData.path("data/corpora/statuspage-openapi/statuspage.json"));
        ObjectNode definitions = (ObjectNode) schema.at("/components/schemas");
        definitions.retain("Page", "Component", "Incident", "IncidentUpdate");
        ((ObjectNode) definitions.at("/Incident/properties")).remove("metadata");
        definitions
                .valueStream()
                .forEach(s -> s.get("properties")
                        .valueStream()
                        .map(ObjectNode.class::cast)
                        .forEach(StatuspageShapeTest::nullable));
        String reference = "{\"$ref\":\"#/components/schemas/" + name + "\"}";
        schema.retain("components");
        ObjectNode root = (ObjectNode) JsonMapper.shared()
                .readTree(
                        list ? "{\"type\":\"array\",\"items\":" + reference + "}" : "{\"allOf\":[" + reference + "]}");
        root.setAll(schema);
        return root.toString();
    }

    private static void nullable(ObjectNode property) {
        property.remove("example");
        if (property.get("type") != null) {
            ArrayNode types = JsonMapper.shared()
                    .createArrayNode()
                    .add(property.get("type"))
                    .add("null");
            property.set("type", types);
        }
        if (property.get("enum") instanceof ArrayNode words) {
            words.addNull();
        }
    }
}
