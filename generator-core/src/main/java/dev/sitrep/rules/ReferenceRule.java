package dev.sitrep.rules;

import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Asks that whatever a record refers to is there. */
abstract class ReferenceRule implements Rule<Content> {
    private final RuleInfo info;
    private final Set<ReferenceKind> kinds;

    ReferenceRule(RuleInfo info, ReferenceKind... kinds) {
        this.info = info;
        this.kinds = Set.of(kinds);
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final void check(Content content, Reporter reporter) {
        Map<ReferenceKind, Known> known = new EnumMap<>(ReferenceKind.class);
        kinds.forEach(kind -> known.put(kind, new Known(content.catalog(), kind)));
        References.each(content.catalog(), kinds, reference -> {
            Known ids = known.get(reference.kind());
            if (ids != null && !ids.has(reference.id())) {
                reporter.report(unknown(reference, ids));
            }
        });
    }

    private static Violation unknown(Reference reference, Known known) {
        ReferenceKind kind = reference.kind();
        String id = reference.id();
        return Violation.at(reference.place(), "unknown " + kind.noun() + " '" + id + "'")
                .hint(hint(kind, id, known))
                .of(null, reference.field());
    }

    private static String hint(ReferenceKind kind, String id, Known known) {
        return switch (kind) {
            case RULE -> Choices.question(id, known.choices()) + "the guide lists all rules";
            case SECTION ->
                Choices.question(id, known.choices()) + "known are " + String.join(", ", known.choices())
                        + "; others are named under 'sections' in sitrep.yaml";
            default -> Choices.hint(id, known.choices(), kind.home());
        };
    }
}
