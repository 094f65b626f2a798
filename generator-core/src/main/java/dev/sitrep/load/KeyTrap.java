package dev.sitrep.load;

import dev.sitrep.model.ProblemType;

/** Keys that their author did not mean as keys: what follows a comma between braces, and braces in a key's place. */
final class KeyTrap {
    private final Mapping mapping;
    private final Scope scope;

    KeyTrap(Mapping mapping, Scope scope) {
        this.mapping = mapping;
        this.scope = scope;
    }

    /** Whether an entry is such a trap; then it is reported. */
    boolean caught(int index) {
        Mapping.Entry entry = mapping.entries().get(index);
        if (!entry.textual()) {
            report(entry, "a key that is no text", "", "put quotes around what stands in braces");
            return true;
        }
        if (!followsComma(index)) {
            return false;
        }
        if (!followsComma(index - 1)) {
            reportComma(index);
        }
        return true;
    }

    private void reportComma(int index) {
        Mapping.Entry before = mapping.entries().get(index - 1);
        Mapping.Entry last = mapping.entries().get(index);
        for (int i = index; i < mapping.entries().size() && followsComma(i); i++) {
            last = mapping.entries().get(i);
        }
        String value = scope.lines().between(before.value(), last.line(), last.column()) + last.key();
        String quoted = Quoting.entry(before.key(), value);
        report(mapping.entries().get(index), "a comma ends a value between braces", quoted, "");
    }

    private boolean followsComma(int index) {
        Mapping.Entry entry = mapping.entries().get(index);
        if (index == 0
                || !mapping.flow()
                || !(entry.value() instanceof Scalar scalar)
                || !scalar.text().isEmpty()) {
            return false;
        }
        String rest = scope.lines().from(entry.line(), entry.column());
        return rest.startsWith(entry.key())
                && !rest.substring(entry.key().length()).stripLeading().startsWith(":");
    }

    private void report(Mapping.Entry entry, String problem, String quoted, String advice) {
        scope.findings().add(ProblemType.YAML_SYNTAX, entry.line(), entry.column(), null, problem, quoted, advice);
    }
}
