package dev.sitrep.view;

import dev.sitrep.model.Escalate;
import dev.sitrep.model.EscalationStep;
import dev.sitrep.model.Severity;
import dev.sitrep.model.TimeSpan;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads escalation policies as steps to follow. */
final class Escalations {
    /** Id of the policy that is shown where a level names none. It is owed only where one does. */
    static final String FALLBACK = "default";

    private final Desk desk;
    private final PageProse prose;
    private final Parts parts;
    private final Callees callees;

    Escalations(Desk desk, Rota rota, PageProse prose) {
        this.desk = desk;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
        this.callees = new Callees(desk, rota, prose);
    }

    /** The steps of a policy, or those that a level has in place; none where there are none. */
    List<EscalationRow> rows(@Nullable Escalate escalate) {
        return rows(steps(escalate));
    }

    List<EscalationRow> rows(List<EscalationStep> steps) {
        return steps.stream().map(this::row).toList();
    }

    List<EscalationStep> steps(@Nullable Escalate escalate) {
        if (escalate == null) {
            return List.of();
        }
        String policy = escalate.policy();
        return policy == null
                ? escalate.steps()
                : desk.catalog().onCall().escalation().getOrDefault(policy, List.of());
    }

    /** The steps for levels that name no policy; none where the site has no such policy. */
    List<EscalationStep> fallback() {
        return desk.catalog().onCall().escalation().getOrDefault(FALLBACK, List.of());
    }

    /** The policy of a level and where it stands; null where it has none by name. */
    @Nullable
    TextLink policy(Severity severity) {
        Escalate escalate = severity.escalate();
        String policy = escalate == null ? null : escalate.policy();
        return policy == null ? null : policy(policy);
    }

    /** Where a policy stands. */
    TextLink policy(String policy) {
        return desk.catalog().onCall().escalation().containsKey(policy)
                ? parts.link(policy, Urls.list("on-call") + "#" + Urls.segment(policy))
                : TextLink.plain(policy);
    }

    private EscalationRow row(EscalationStep step) {
        return new EscalationRow(
                step.level(),
                step.after() == null ? null : after(step.after()),
                step.after() == null ? null : seconds(step.after()),
                step.unless() == null ? null : unless(step.unless()),
                prose.inline(step.condition(), step.origin(), "if"),
                callees.of(step.whom()),
                step.via().stream().map(parts::channel).toList(),
                Boolean.TRUE.equals(step.any()),
                step.calendar() == null ? null : Targets.calendar(desk, parts, step.calendar()),
                prose.inline(step.note(), step.origin(), "note"));
    }

    private String after(TimeSpan after) {
        return after.isImmediate()
                ? desk.words().w("escalation.at-once")
                : desk.words().f("escalation.after", desk.times().span(after));
    }

    private static @Nullable Long seconds(TimeSpan after) {
        return after.period().isZero() && after.businessDays() == 0
                ? after.elapsed().toSeconds()
                : null;
    }

    private String unless(String unless) {
        String key = "escalation.unless." + unless;
        return desk.words().has(key) ? desk.words().w(key) : desk.words().f("escalation.unless", unless);
    }
}
