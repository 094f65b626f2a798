package dev.sitrep.load;

import dev.sitrep.model.ProblemType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads one mapping as the fields of a record. */
final class RecordReading {
    private final RecordBinding binding;
    private final Mapping mapping;
    private final Pointer pointer;
    private final Scope scope;

    RecordReading(RecordBinding binding, Mapping mapping, Pointer pointer, Scope scope) {
        this.binding = binding;
        this.mapping = mapping;
        this.pointer = pointer;
        this.scope = scope;
    }

    /** Sets the values that the mapping has; reports keys that the record has not, and what it lacks. */
    void fill(@Nullable Object[] values) {
        Mapping.Entry[] entries = new Mapping.Entry[values.length];
        KeyTrap trap = new KeyTrap(mapping, scope);
        for (int i = 0; i < mapping.entries().size(); i++) {
            Mapping.Entry entry = mapping.entries().get(i);
            Field field = binding.field(entry.key(), scope);
            if (field != null) {
                entries[field.index()] = entry;
            } else if (!trap.caught(i)) {
                unknown(entry);
            }
        }
        for (Field field : binding.readingOrder()) {
            Mapping.Entry entry = entries[field.index()];
            if (entry == null) {
                if (field.required()) {
                    missing(field);
                }
            } else if (entry.value() instanceof Scalar scalar && scalar.isNothing()) {
                nothing(field, entry);
            } else {
                Object value = field.binding().read(entry.value(), pointer.child(entry.key()), entry.key(), scope);
                if (value != null) {
                    values[field.index()] = value;
                }
                if (field.required() && value instanceof String text && text.isBlank()) {
                    missing(field, entry);
                }
            }
        }
    }

    private void unknown(Mapping.Entry entry) {
        List<String> valid = binding.keys(scope);
        List<String> facts = new ArrayList<>();
        facts.add(Scalar.shortened(entry.key()));
        facts.add(Nearest.to(entry.key(), valid));
        facts.addAll(valid);
        scope.findings()
                .add(ProblemType.UNKNOWN_KEY, entry.line(), entry.column(), facts.get(0), facts.toArray(String[]::new));
    }

    private void missing(Field field) {
        boolean root = pointer.toString().isEmpty();
        int line = root ? 1 : mapping.line();
        int column = root ? 1 : mapping.column();
        scope.findings().add(ProblemType.MISSING_FIELD, line, column, field.key(), field.key());
    }

    private void nothing(Field field, Mapping.Entry entry) {
        String rest =
                scope.lines().from(entry.value().line(), entry.value().column()).strip();
        if (field.isText() && rest.length() > 1 && rest.charAt(0) == '#' && rest.charAt(1) != ' ') {
            scope.wrongType(entry.value(), entry.key(), field.binding().expected(), Quoting.entry(entry.key(), rest));
        } else if (field.required()) {
            missing(field, entry);
        }
    }

    private void missing(Field field, Mapping.Entry entry) {
        scope.findings().add(ProblemType.MISSING_FIELD, entry.line(), entry.column(), field.key(), field.key());
    }
}
