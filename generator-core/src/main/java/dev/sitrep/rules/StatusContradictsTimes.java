package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceStatus;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemStatus;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.EnumSet;
import java.util.Set;

/** A status that says something else than the times do. */
final class StatusContradictsTimes implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("status-contradicts-times", Level.ERROR, "Status and times tell the same story");
    private static final Set<IncidentStatus> CLOSED =
            EnumSet.of(IncidentStatus.RESOLVED, IncidentStatus.FALSE_ALARM, IncidentStatus.DUPLICATE);

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        content.catalog().incidents().forEach(incident -> incident(incident, reporter));
        content.catalog().postmortems().forEach(postmortem -> postmortem(postmortem, reporter));
        content.catalog().maintenance().forEach(work -> maintenance(work, content, reporter));
    }

    private static void incident(Incident incident, Reporter reporter) {
        IncidentStatus status = incident.status();
        if (status == null) {
            return;
        }
        boolean stated = incident.origin().has("resolved");
        if (status == IncidentStatus.RESOLVED && !stated) {
            reporter.report(found(incident.origin().at("status"), "the status is resolved, but 'resolved' is missing")
                    .hint("add 'resolved' with the time, or set the status that is true"));
        } else if (stated && !CLOSED.contains(status)) {
            reporter.report(found(
                            incident.origin().at("status"),
                            "the status is " + status.key() + ", but the incident was resolved")
                    .why("'resolved' is at " + incident.origin().at("resolved"))
                    .hint("set 'status: resolved', or remove 'resolved'"));
        }
    }

    private static void postmortem(Postmortem postmortem, Reporter reporter) {
        PostmortemStatus status = postmortem.status();
        if (status == null) {
            return;
        }
        boolean stated = postmortem.origin().has("published");
        Place place = postmortem.origin().at("status");
        if (status == PostmortemStatus.PUBLISHED && !stated) {
            reporter.report(found(place, "the status is published, but 'published' is missing")
                    .hint("add 'published' with the time"));
        } else if (stated && status != PostmortemStatus.PUBLISHED) {
            reporter.report(found(place, "the status is " + status.key() + ", but it was published")
                    .why("'published' is at " + postmortem.origin().at("published"))
                    .hint("set 'status: published', or remove 'published' until it is"));
        }
    }

    private static void maintenance(Maintenance work, Content content, Reporter reporter) {
        MaintenanceStatus status = work.status();
        Place place = work.origin().at("status");
        if (status == MaintenanceStatus.COMPLETED && work.scheduled() != null) {
            Fact from =
                    Fact.of(work.scheduled().origin(), "from", work.scheduled().from());
            if (work.completed() == null && from != null && from.isAfter(content.asOf())) {
                reporter.report(found(place, "the status is completed, but the window is still to come")
                        .why("'scheduled' begins at " + from.place())
                        .hint("set 'status: scheduled', or state when it was done in 'completed'"));
            }
        } else if (work.completed() != null && status == MaintenanceStatus.SCHEDULED) {
            reporter.report(found(place, "the status is scheduled, but the work was completed")
                    .why("'completed' is at " + work.origin().at("completed"))
                    .hint("set 'status: completed', or remove 'completed'"));
        }
    }

    private static Violation found(Place place, String message) {
        return Violation.at(place, message).of(null, "status");
    }
}
