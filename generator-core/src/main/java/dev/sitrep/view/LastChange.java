package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Index;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceStatus;
import dev.sitrep.model.MaintenanceUpdate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Update;
import java.time.Instant;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** When a record last changed and how often, by the times that it states and never by the clock. */
final class LastChange {
    /** Years have four digits in feeds and calendars. */
    private static final Instant FIRST = Instant.parse("0001-01-01T00:00:00Z");

    private static final Instant END = Instant.parse("9999-12-31T00:00:00Z");

    private LastChange() {}

    /** The latest of what readers see of it: updates, its turns, a postmortem; null where it states no time. */
    static @Nullable Instant of(Incident i, Index index) {
        Stream<@Nullable Moment> own = Stream.of(i.started(), i.mitigated(), i.resolved());
        Stream<@Nullable Moment> told = i.updates().stream().map(Update::at);
        Stream<@Nullable Moment> papers = index.postmortemsOf(i.id()).stream().map(Postmortem::published);
        return latest(Stream.of(own, told, papers).flatMap(s -> s));
    }

    /** The latest update or turn; its begin where only its plan is known, and null where not even that is. */
    static @Nullable Instant of(Maintenance m) {
        Instant known = announced(m);
        Instant last = latest(Stream.concat(
                Stream.of(m.started(), m.completed()), m.updates().stream().map(MaintenanceUpdate::at)));
        return last != null ? last : known != null ? known : latest(Stream.of(Relations.begin(m)));
    }

    /** When readers could first know of it; null where the record does not say. */
    static @Nullable Instant announced(Maintenance m) {
        return Stream.concat(m.updates().stream().map(MaintenanceUpdate::at), Stream.of(m.started(), m.completed()))
                .map(LastChange::instant)
                .filter(Objects::nonNull)
                .min(Instant::compareTo)
                .orElse(null);
    }

    /** A number that grows with each update and turn. */
    static int revision(Incident i) {
        boolean none = i.status() == IncidentStatus.FALSE_ALARM || i.status() == IncidentStatus.DUPLICATE;
        return i.updates().size() + count(i.mitigated(), i.resolved()) + (none ? 1 : 0);
    }

    /** The same for maintenance. */
    static int revision(Maintenance m) {
        MaintenanceStatus status = m.status();
        return m.updates().size() + count(m.started(), m.completed()) + (status == null ? 0 : status.ordinal());
    }

    /** An instant that every format can tell; null for another, and for none. */
    static @Nullable Instant instant(@Nullable Moment moment) {
        Instant instant = moment == null ? null : moment.instant();
        return instant == null || instant.isBefore(FIRST) || !instant.isBefore(END) ? null : instant;
    }

    private static @Nullable Instant latest(Stream<@Nullable Moment> moments) {
        return moments.map(LastChange::instant)
                .filter(Objects::nonNull)
                .max(Instant::compareTo)
                .orElse(null);
    }

    private static int count(@Nullable Moment... moments) {
        return (int) Stream.of(moments).filter(Objects::nonNull).count();
    }
}
