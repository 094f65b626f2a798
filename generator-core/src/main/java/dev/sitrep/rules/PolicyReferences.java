package dev.sitrep.rules;

import dev.sitrep.model.Editions;
import dev.sitrep.model.Gate;
import dev.sitrep.model.Origin;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.Reviewed;
import dev.sitrep.model.Service;
import dev.sitrep.model.Services;
import dev.sitrep.model.Severity;
import dev.sitrep.model.SeverityMatrix;
import dev.sitrep.model.Site;
import dev.sitrep.model.Target;
import dev.sitrep.model.Waivers;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What site, severity matrix, services and waivers refer to. */
final class PolicyReferences {
    private final ReferenceCollector to;

    PolicyReferences(ReferenceCollector to) {
        this.to = to;
    }

    void site(Site site) {
        Gate gate = site.gate();
        if (gate != null) {
            to.keys(ReferenceKind.RULE, gate.rules().keySet(), gate.origin(), "rules");
        }
    }

    void matrix(SeverityMatrix matrix) {
        owned(to, matrix.owner(), matrix.reviewed(), matrix.origin());
        matrix.levels().forEach(this::level);
        matrix.accumulate().forEach(sum -> {
            to.one(ReferenceKind.SERVICE, sum.service(), sum.origin(), "service");
            to.one(ReferenceKind.SEVERITY, sum.treatAs(), sum.origin(), "treat-as");
        });
    }

    void services(Services services) {
        owned(to, services.owner(), services.reviewed(), services.origin());
        services.groups().forEach(group -> group.services().forEach(this::service));
    }

    void waivers(Waivers waivers) {
        waivers.waivers().forEach(waiver -> {
            to.one(ReferenceKind.RULE, waiver.rule(), waiver.origin(), "rule");
            to.one(ReferenceKind.PARTY, waiver.owner(), waiver.origin(), "owner");
            to.one(ReferenceKind.PARTY, waiver.approvedBy(), waiver.origin(), "approved-by");
        });
    }

    void editions(Editions editions) {
        editions.editions()
                .forEach(edition -> edition.copies()
                        .forEach(copy -> to.one(ReferenceKind.AUDIENCE, copy.audience(), copy.origin(), "audience")));
    }

    /** The owner and the last reviewer that most records can have. */
    static void owned(ReferenceCollector to, @Nullable String owner, @Nullable Reviewed reviewed, Origin origin) {
        to.one(ReferenceKind.PARTY, owner, origin, "owner");
        if (reviewed != null) {
            to.one(ReferenceKind.PARTY, reviewed.by(), reviewed.origin(), "by");
        }
    }

    private void level(Severity level) {
        to.one(ReferenceKind.CALENDAR, level.calendar(), level.origin(), "calendar");
        Stream.of(
                        level.respond(),
                        level.update(),
                        level.restore(),
                        level.observe(),
                        level.report(),
                        level.review(),
                        level.artifacts(),
                        level.actions())
                .forEach(this::target);
        level.notifications().forEach(promise -> {
            to.one(ReferenceKind.CALENDAR, promise.calendar(), promise.origin(), "calendar");
            to.many(ReferenceKind.RECIPIENT, promise.who(), promise.origin(), "who");
            to.many(ReferenceKind.CHANNEL, promise.via(), promise.origin(), "via");
        });
        postmortem(level.postmortem());
        if (level.escalate() != null) {
            String policy = level.escalate().policy();
            to.one(ReferenceKind.ESCALATION_POLICY, policy, level.origin(), "escalate");
            level.escalate().steps().forEach(step -> ResponseReferences.step(to, step));
        }
    }

    private void target(@Nullable Target target) {
        if (target != null) {
            to.one(ReferenceKind.CALENDAR, target.calendar(), target.origin(), "calendar");
            to.many(ReferenceKind.RECIPIENT, target.who(), target.origin(), "who");
            to.many(ReferenceKind.CHANNEL, target.via(), target.origin(), "via");
        }
    }

    private void postmortem(@Nullable PostmortemTarget target) {
        if (target != null) {
            to.one(ReferenceKind.CALENDAR, target.calendar(), target.origin(), "calendar");
            to.many(ReferenceKind.SECTION, target.sections(), target.origin(), "sections");
            to.many(ReferenceKind.ROLE, target.signOff(), target.origin(), "sign-off");
        }
    }

    private void service(Service service) {
        to.one(ReferenceKind.PARTY, service.owner(), service.origin(), "owner");
        to.one(ReferenceKind.CALENDAR, service.hours(), service.origin(), "hours");
        to.many(ReferenceKind.SERVICE, service.dependsOn(), service.origin(), "depends-on");
        to.one(ReferenceKind.AUDIENCE, service.audience(), service.origin(), "audience");
    }
}
