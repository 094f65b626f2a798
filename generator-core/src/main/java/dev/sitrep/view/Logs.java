package dev.sitrep.view;

import dev.sitrep.model.EventKind;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceUpdate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.TimelineEntry;
import dev.sitrep.model.Update;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Timelines and updates, by day. */
final class Logs {
    private final Desk desk;
    private final Parts parts;
    private final PageProse prose;

    Logs(Desk desk, PageProse prose) {
        this.desk = desk;
        this.parts = new Parts(desk, prose);
        this.prose = prose;
    }

    /** What happened, first things first. */
    Log timeline(Incident incident) {
        return days(incident.timeline(), TimelineEntry::at, e -> entry(e, incident.started()));
    }

    /** What readers were told, the latest first. */
    Log updates(Incident incident) {
        List<Update> updates = new ArrayList<>(incident.updates());
        Collections.reverse(updates);
        return days(updates, Update::at, this::update);
    }

    /** What readers were told about maintenance, the latest first. */
    Log updates(Maintenance maintenance) {
        List<MaintenanceUpdate> updates = new ArrayList<>(maintenance.updates());
        Collections.reverse(updates);
        return days(updates, MaintenanceUpdate::at, this::update);
    }

    private Log.Entry entry(TimelineEntry e, @Nullable Moment started) {
        return new Log.Entry(
                desk.times().of(e.at()),
                after(started, e.at()),
                e.kind() == null ? null : event(e.kind()),
                html(prose.inline(e.event(), e.origin(), "event")),
                e.by() == null ? null : parts.party(e.by()),
                e.to() == null ? null : parts.party(e.to()),
                e.runbook() == null ? null : parts.runbook(e.runbook()),
                null,
                List.of(),
                null,
                null,
                parts.seenBy(e.audience()));
    }

    /** A kind of event has a key of its own, for it may be called like a state that means something else. */
    private Tag event(EventKind kind) {
        Tag tag = parts.tag("event", kind);
        return new Tag("event-" + tag.key(), tag.text());
    }

    private Log.Entry update(Update u) {
        return new Log.Entry(
                desk.times().of(u.at()),
                null,
                u.status() == null ? null : parts.tag("incident", u.status()),
                html(prose.inline(u.text(), u.origin(), "text")),
                u.by() == null ? null : parts.party(u.by()),
                null,
                null,
                u.channel() == null ? null : parts.channel(u.channel()),
                parts.states(u.services()),
                desk.times().of(u.nextBy()),
                promises(u.promises()),
                parts.seenBy(u.audience()));
    }

    private Log.Entry update(MaintenanceUpdate u) {
        return new Log.Entry(
                desk.times().of(u.at()),
                null,
                u.status() == null ? null : parts.tag("maintenance", u.status()),
                html(prose.inline(u.text(), u.origin(), "text")),
                u.by() == null ? null : parts.party(u.by()),
                null,
                null,
                u.channel() == null ? null : parts.channel(u.channel()),
                List.of(),
                null,
                null,
                parts.seenBy(u.audience()));
    }

    private <T> Log days(List<T> things, Function<T, @Nullable Moment> at, Function<T, Log.Entry> entry) {
        List<Log.Day> days = new ArrayList<>();
        List<Log.Entry> entries = new ArrayList<>();
        String title = null;
        String zone = "";
        for (T thing : things) {
            Moment moment = at.apply(thing);
            String day = moment == null
                    ? title == null ? "" : title
                    : desk.times().weekdayAndDate(desk.times().dayOf(moment.instant()));
            if (moment != null && zone.isEmpty()) {
                zone = desk.times().zoneAt(moment.instant());
            }
            if (title != null && !title.equals(day)) {
                days.add(new Log.Day(title, List.copyOf(entries)));
                entries.clear();
            }
            title = day;
            entries.add(entry.apply(thing));
        }
        if (title != null) {
            days.add(new Log.Day(title, List.copyOf(entries)));
        }
        return new Log(zone, days);
    }

    private @Nullable String after(@Nullable Moment started, @Nullable Moment at) {
        if (started == null || at == null || at.before(started) || at.instant().equals(started.instant())) {
            return null;
        }
        return "+" + desk.times().length(Duration.between(started.instant(), at.instant()));
    }

    private @Nullable String promises(@Nullable String promises) {
        String key = "promise." + promises;
        return promises != null && desk.words().has(key) ? desk.words().w(key) : promises;
    }

    private static String html(@Nullable String html) {
        return html == null ? "" : html;
    }
}
