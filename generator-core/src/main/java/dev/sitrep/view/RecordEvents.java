package dev.sitrep.view;

import dev.sitrep.deadline.Life;
import dev.sitrep.model.Incident;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.MaintenanceStatus;
import dev.sitrep.model.MaintenanceUpdate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Update;
import dev.sitrep.model.Window;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Incidents and maintenance as events. Nothing in them depends on the clock. */
final class RecordEvents {
    /** How many of a kind a calendar holds: those that began last. */
    private static final int MOST = 500;

    private final Desk desk;
    private final PageProse prose;
    private final @Nullable String address;
    private final PermanentIds ids;
    private final Parts parts;

    RecordEvents(Desk desk, PageProse prose, @Nullable String address) {
        this.desk = desk;
        this.prose = prose;
        this.address = address;
        this.ids = new PermanentIds(desk.site());
        this.parts = new Parts(desk, prose);
    }

    List<CalendarEvent> incidents() {
        return newest(desk.catalog().incidents().stream()
                .filter(i -> i.status() != IncidentStatus.DUPLICATE)
                .map(this::event));
    }

    List<CalendarEvent> maintenance() {
        return newest(desk.catalog().maintenance().stream().map(this::event));
    }

    private @Nullable CalendarEvent event(Incident i) {
        Instant from = LastChange.instant(i.started());
        Instant changed = LastChange.of(i, desk.index());
        if (from == null || changed == null) {
            return null;
        }
        boolean none = i.status() == IncidentStatus.FALSE_ALARM;
        SeverityTag severity = parts.severity(i.severity());
        Tag state = parts.status(i);
        Update last = i.updates().isEmpty() ? null : i.updates().get(i.updates().size() - 1);
        String title = severity.id() + ": " + line(i.title(), i.id());
        return new CalendarEvent(
                ids.of("incident", i.id(), i.formerIds()).toString(),
                LastChange.revision(i),
                changed,
                from,
                after(from, LastChange.instant(new Life(i).ended())),
                null,
                none,
                none ? desk.words().f("calendar.cancelled", title, state.text()) : title,
                description(
                        state.text() + " · " + severity.id() + (severity.name() == null ? "" : " " + severity.name()),
                        services(List.copyOf(i.services().keySet())),
                        last == null ? null : text(last.text(), last.origin()),
                        Urls.page("incidents", i.id())),
                page(Urls.page("incidents", i.id())),
                List.of(state.text(), severity.id()));
    }

    private @Nullable CalendarEvent event(Maintenance m) {
        Window plan = m.scheduled();
        Moment begin = m.started() != null ? m.started() : plan == null ? null : plan.from();
        Moment end = m.completed() != null ? m.completed() : plan == null ? null : plan.to();
        Instant from = begin(begin);
        Instant changed = LastChange.of(m);
        if (from == null || changed == null) {
            return null;
        }
        boolean cancelled = m.status() == MaintenanceStatus.CANCELLED;
        Tag state = new MaintenanceParts(desk, prose).status(m);
        MaintenanceUpdate last =
                m.updates().isEmpty() ? null : m.updates().get(m.updates().size() - 1);
        String told = last != null ? text(last.text(), last.origin()) : text(m.impact(), m.origin());
        String title = desk.words().f("feed.maintenance", line(m.title(), m.id()));
        return new CalendarEvent(
                ids.of("maintenance", m.id(), m.formerIds()).toString(),
                LastChange.revision(m),
                changed,
                from,
                after(from, LastChange.instant(end)),
                days(begin, end),
                cancelled,
                cancelled ? desk.words().f("calendar.cancelled", title, state.text()) : title,
                description(state.text(), services(m.services()), told, Urls.page("maintenance", m.id())),
                page(Urls.page("maintenance", m.id())),
                List.of(state.text()));
    }

    /** What a date alone begins is its day; as a moment it is the end of it. */
    private @Nullable Instant begin(@Nullable Moment moment) {
        LocalDate date = moment == null ? null : moment.date();
        ZoneId zone = desk.times().zone();
        return date == null || LastChange.instant(moment) == null
                ? LastChange.instant(moment)
                : date.atStartOfDay(zone).toInstant();
    }

    private static CalendarEvent.@Nullable Days days(@Nullable Moment begin, @Nullable Moment end) {
        LocalDate first = begin == null ? null : begin.date();
        LocalDate last = end == null ? first : end.date();
        return first == null || last == null || last.isBefore(first) ? null : new CalendarEvent.Days(first, last);
    }

    private static @Nullable Instant after(Instant from, @Nullable Instant to) {
        return to != null && to.isAfter(from) ? to : null;
    }

    private @Nullable String text(@Nullable String markdown, Origin origin) {
        return markdown == null ? null : prose.text(markdown, origin);
    }

    private String description(String state, @Nullable String services, @Nullable String told, String url) {
        String page = page(url);
        return Stream.of(state, services, told, page)
                .filter(line -> line != null && !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private @Nullable String services(List<String> ids) {
        return ids.isEmpty()
                ? null
                : ids.stream().map(id -> parts.service(id).text()).collect(Collectors.joining(", "));
    }

    private @Nullable String page(String url) {
        return address == null ? null : SiteAddress.page(address, url);
    }

    private static String line(String text, String otherwise) {
        return text.isBlank() ? otherwise : text.strip().replaceAll("\\s+", " ");
    }

    /** The first of each id, those that began last, in the order of time. */
    private static List<CalendarEvent> newest(Stream<@Nullable CalendarEvent> events) {
        Set<String> taken = new HashSet<>();
        return events.filter(Objects::nonNull)
                .filter(event -> taken.add(event.id()))
                .sorted(EventCalendars.ORDER.reversed())
                .limit(MOST)
                .sorted(EventCalendars.ORDER)
                .toList();
    }
}
