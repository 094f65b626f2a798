package dev.sitrep.view;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Breach;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Keyword;
import dev.sitrep.model.Link;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Update;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Small parts that many pages share: tags, names that lead to their page, rows of lists. */
final class Parts {
    private static final int RANKS = 4;

    private final Desk desk;
    private final Predicate<String> pages;

    /** Parts whose links lead to pages that the site is known to have. */
    Parts(Desk desk) {
        this.desk = desk;
        this.pages = url -> true;
    }

    /** Parts of one page. What has no page for this audience is shown without a link. */
    Parts(Desk desk, PageProse prose) {
        this.desk = desk;
        this.pages = prose::has;
    }

    /** A word of a closed list, in the site's language: its key is looked up below a prefix. */
    Tag tag(String prefix, Keyword keyword) {
        return new Tag(keyword.key(), desk.words().w(prefix + "." + keyword.key()));
    }

    SeverityTag severity(String id) {
        Severity severity = desk.index().severity(id).orElse(null);
        if (severity == null) {
            return new SeverityTag(id, null, null, null, RANKS);
        }
        int rank = Math.min(RANKS, desk.index().rank(id) + 1);
        return new SeverityTag(severity.id(), severity.name(), severity.icon(), null, rank);
    }

    /** A severity that leads to its entry in the matrix. */
    SeverityTag level(String id) {
        SeverityTag tag = severity(id);
        String url = Urls.list("severities") + "#" + Urls.segment(tag.id());
        boolean known = desk.index().severity(id).isPresent() && pages.test(url);
        return new SeverityTag(tag.id(), tag.name(), tag.icon(), known ? url : null, tag.rank());
    }

    /** A name that leads to a page, if the site has it. */
    TextLink link(String text, String url) {
        return pages.test(url) ? TextLink.to(text, url) : TextLink.plain(text);
    }

    TextLink service(String id) {
        return desk.index()
                .service(id)
                .map(s -> link(s.name(), Urls.page("services", s.id())))
                .orElse(TextLink.plain(id));
    }

    TextLink incident(String id) {
        return desk.index()
                .incident(id)
                .map(i -> link(i.id() + " " + i.title(), Urls.page("incidents", i.id())))
                .orElse(TextLink.plain(id));
    }

    TextLink runbook(String id) {
        return desk.index()
                .runbook(id)
                .map(r -> link(r.title(), Urls.page("runbooks", r.id())))
                .orElse(TextLink.plain(id));
    }

    /** An alert rule, where the list of alerts has it. */
    TextLink alert(String id) {
        return desk.index()
                .alert(id)
                .map(a -> link(a.name() == null ? a.id() : a.name(), Urls.list("alerts") + "#" + Urls.segment(a.id())))
                .orElse(TextLink.plain(id));
    }

    /** A person, role, team or audience of messages; leads to their entry among the contacts. */
    TextLink party(String id) {
        String name = desk.index().partyName(id);
        boolean known = desk.index().isParty(id)
                || desk.catalog().contacts().audiencesOfMessages().containsKey(id);
        return known ? link(name, Urls.list("contacts") + "#" + Urls.segment(id)) : TextLink.plain(name);
    }

    List<TextLink> parties(List<String> ids) {
        return ids.stream().map(this::party).toList();
    }

    TextLink channel(String id) {
        return desk.index()
                .channel(id)
                .map(c -> link(c.name() == null ? c.id() : c.name(), Urls.list("contacts") + "#" + Urls.segment(id)))
                .orElse(TextLink.plain(id));
    }

    List<ServiceState> states(Map<String, ComponentStatus> services) {
        return services.entrySet().stream()
                .map(e -> new ServiceState(service(e.getKey()), tag("component", e.getValue())))
                .toList();
    }

    /** How long the impact lasted: until mitigated, else resolved, else the clock. */
    @Nullable
    String length(Incident incident) {
        Moment started = incident.started();
        if (started == null) {
            return null;
        }
        Moment ended = new Life(incident).ended();
        Instant end = ended != null ? ended.instant() : open(incident) ? desk.asOf() : null;
        return end == null || end.isBefore(started.instant())
                ? null
                : desk.times().length(Duration.between(started.instant(), end));
    }

    /** Whether it still goes on. */
    static boolean open(Incident incident) {
        IncidentStatus status = incident.status();
        return status == null
                ? incident.resolved() == null
                : status == IncidentStatus.INVESTIGATING
                        || status == IncidentStatus.IDENTIFIED
                        || status == IncidentStatus.MONITORING;
    }

    /** A row with what readers were told last. */
    IncidentRow row(Incident incident, PageProse prose) {
        List<Update> updates = incident.updates();
        Update last = updates.isEmpty() ? null : updates.get(updates.size() - 1);
        return row(incident, last == null ? null : prose.inline(last.text(), last.origin(), "text"));
    }

    /** A row without it. */
    IncidentRow row(Incident incident) {
        return row(incident, (String) null);
    }

    private IncidentRow row(Incident incident, @Nullable String summary) {
        String length = length(incident);
        boolean lasting = open(incident) && new Life(incident).ended() == null;
        return new IncidentRow(
                incident.id(),
                incident.title(),
                Urls.page("incidents", incident.id()),
                severity(incident.severity()),
                status(incident),
                open(incident),
                desk.times().of(incident.started()),
                length != null && lasting ? desk.words().f("incident.so-far", length) : length,
                incident.services().keySet().stream().map(this::service).toList(),
                summary);
    }

    Tag status(Incident incident) {
        IncidentStatus status = incident.status();
        return tag(
                "incident",
                status != null ? status : open(incident) ? IncidentStatus.INVESTIGATING : IncidentStatus.RESOLVED);
    }

    /** An address outside of the site; one that is none is shown without a link. */
    TextLink outside(String text, String url) {
        boolean safe = url.startsWith("https://") || url.startsWith("http://") || url.startsWith("mailto:");
        return new TextLink(text, safe ? url : null, true);
    }

    /** Links as records list them. */
    List<TextLink> outside(List<Link> links) {
        return links.stream()
                .map(link -> {
                    String url = link.url() == null ? "" : link.url();
                    return outside(link.name() == null ? url : link.name(), url);
                })
                .toList();
    }

    /** Missed promises, explained. */
    List<BreachRow> breaches(List<Breach> breaches, PageProse prose) {
        return breaches.stream().map(b -> breach(b, prose)).toList();
    }

    /** A missed promise, explained. */
    BreachRow breach(Breach breach, PageProse prose) {
        String target = breach.target();
        int slash = target.indexOf('/');
        String key = "promise." + (slash < 0 ? target : target.substring(0, slash));
        String part = slash < 0 ? "" : " " + target.substring(slash + 1);
        String why = prose.inline(breach.why(), breach.origin(), "why");
        return new BreachRow(
                desk.words().has(key) ? desk.words().w(key) + part : target,
                why == null ? "" : why,
                breach.see() == null ? null : action(breach.see()));
    }

    /** An action, where it stands. */
    TextLink action(String id) {
        String url = desk.relations().actionUrl(id);
        return url == null ? TextLink.plain(id) : link(id, url);
    }

    /** Who sees a record or a part of it beyond the innermost audience; null where that isn't said. */
    @Nullable
    String seenBy(@Nullable String audience) {
        if (audience == null || !desk.seen().innermost()) {
            return null;
        }
        String key = "audience." + audience;
        return desk.words().has(key) ? desk.words().w(key) : audience;
    }
}
