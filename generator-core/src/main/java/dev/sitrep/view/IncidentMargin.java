package dev.sitrep.view;

import dev.sitrep.model.AlertSource;
import dev.sitrep.model.Escalate;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemStatus;
import org.jspecify.annotations.Nullable;

/** The facts in the margin of an incident. */
final class IncidentMargin {
    private final Desk desk;
    private final Parts parts;

    IncidentMargin(Desk desk, PageProse prose) {
        this.desk = desk;
        this.parts = new Parts(desk, prose);
    }

    IncidentFacts of(Incident i) {
        return new IncidentFacts(
                i.roles().entrySet().stream()
                        .map(e -> new IncidentFacts.RoleTaken(parts.party(e.getKey()), parts.party(e.getValue())))
                        .toList(),
                i.reporter() == null ? null : parts.party(i.reporter()),
                i.source() == null ? null : source(i.source()),
                i.alerts().stream().map(parts::alert).toList(),
                i.runbooks().stream().map(parts::runbook).toList(),
                policy(i),
                desk.index().postmortemsOf(i.id()).stream()
                        .map(this::postmortem)
                        .toList(),
                parts.outside(i.links()),
                i.cause(),
                i.tags(),
                parts.seenBy(i.audience()),
                i.formerIds(),
                desk.seen().innermost() ? i.origin().path() : null);
    }

    private TextLink source(String id) {
        for (AlertSource source : desk.catalog().alerts().sources()) {
            if (source.id().equals(id)) {
                String name = source.name();
                return parts.link(name == null ? id : name, Urls.list("alerts") + "#" + Urls.segment(id));
            }
        }
        return TextLink.plain(id);
    }

    private @Nullable TextLink policy(Incident incident) {
        Escalate escalate = desk.index()
                .severity(incident.severity())
                .map(s -> s.escalate())
                .orElse(null);
        if (escalate == null) {
            return null;
        }
        String policy = escalate.policy();
        return policy == null
                ? parts.link(incident.severity(), Urls.list("severities") + "#" + Urls.segment(incident.severity()))
                : parts.link(policy, Urls.list("on-call") + "#" + Urls.segment(policy));
    }

    private IncidentFacts.PostmortemLink postmortem(Postmortem p) {
        PostmortemStatus status = p.status();
        String title = p.title() == null ? p.id() : p.title();
        return new IncidentFacts.PostmortemLink(
                parts.link(title, Urls.page("postmortems", p.id())),
                parts.tag("postmortem", status == null ? PostmortemStatus.DRAFT : status));
    }
}
