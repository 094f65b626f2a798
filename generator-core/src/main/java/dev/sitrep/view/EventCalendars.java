package dev.sitrep.view;

import dev.sitrep.model.Schedule;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The calendars of a site: maintenance and incidents, and who is on call where the audience sees that. */
final class EventCalendars {
    static final Comparator<CalendarEvent> ORDER =
            Comparator.comparing(CalendarEvent::from).thenComparing(CalendarEvent::id);

    static final String ALL = "calendar.ics";
    static final String MAINTENANCE = "maintenance.ics";
    static final String INCIDENTS = "incidents.ics";
    static final String ON_CALL = "on-call.ics";

    private final Desk desk;
    private final SiteMap map;
    private final @Nullable String address;

    EventCalendars(Desk desk, SiteMap map) {
        this.desk = desk;
        this.map = map;
        this.address = SiteAddress.of(desk.site().url());
    }

    /** The addresses of their files, from the root. */
    static List<String> files(Desk desk) {
        Set<String> files = new LinkedHashSet<>(List.of(ALL, MAINTENANCE, INCIDENTS));
        List<Schedule> schedules = schedules(desk);
        if (!schedules.isEmpty()) {
            files.add(ON_CALL);
            schedules.forEach(schedule -> files.add(schedule(schedule.id())));
            people(desk).forEach(person -> files.add(person(person)));
        }
        return List.copyOf(files);
    }

    /** The schedules whose shifts are known. */
    static List<Schedule> schedules(Desk desk) {
        return desk.catalog().onCall().schedules().values().stream()
                .filter(schedule -> schedule.external() == null)
                .toList();
    }

    /** Whoever they name, in the order in which they do. */
    static List<String> people(Desk desk) {
        Set<String> people = new LinkedHashSet<>();
        for (Schedule schedule : schedules(desk)) {
            schedule.rotations().forEach(rotation -> people.addAll(rotation.people()));
            schedule.overrides().forEach(override -> people.add(override.person()));
        }
        return List.copyOf(people);
    }

    static String schedule(String id) {
        return "on-call/" + Urls.segment(id) + ".ics";
    }

    static String person(String id) {
        return "on-call/people/" + Urls.segment(id) + ".ics";
    }

    /** The calendars. */
    List<EventCalendar> all() {
        PageProse prose = PageProse.at(desk, map, ALL);
        RecordEvents records = new RecordEvents(desk, prose, address);
        List<CalendarEvent> incidents = records.incidents();
        List<CalendarEvent> maintenance = records.maintenance();
        FeedNames names = new FeedNames(desk);
        String site = desk.site().title();
        List<EventCalendar> all = new ArrayList<>();
        all.add(calendar(ALL, names.of(site), Stream.concat(incidents.stream(), maintenance.stream())));
        all.add(calendar(MAINTENANCE, names.of(title(site, "calendar.maintenance")), maintenance.stream()));
        all.add(calendar(INCIDENTS, names.of(title(site, "calendar.incidents")), incidents.stream()));
        all.addAll(onCall(prose, site));
        Set<String> taken = new LinkedHashSet<>();
        return all.stream().filter(calendar -> taken.add(calendar.url())).toList();
    }

    private List<EventCalendar> onCall(PageProse prose, String site) {
        List<EventCalendar> calendars = new ArrayList<>();
        List<ShiftEvents.Owned> everybody = new ArrayList<>();
        ShiftEvents shifts = new ShiftEvents(desk, prose, address);
        for (Schedule schedule : schedules(desk)) {
            List<ShiftEvents.Owned> own = shifts.of(schedule);
            everybody.addAll(own);
            String name = schedule.name() == null ? schedule.id() : schedule.name();
            calendars.add(calendar(schedule(schedule.id()), site + ": " + name, events(own)));
        }
        for (String person : people(desk)) {
            List<ShiftEvents.Owned> own = everybody.stream()
                    .filter(event -> event.person().equals(person))
                    .toList();
            String name = desk.words().f("calendar.person", desk.index().partyName(person), site);
            calendars.add(calendar(person(person), name, events(own)));
        }
        if (!calendars.isEmpty()) {
            calendars.add(0, calendar(ON_CALL, title(site, "calendar.on-call"), events(everybody)));
        }
        return calendars;
    }

    private String title(String site, String word) {
        return site + ": " + desk.words().w(word);
    }

    private static Stream<CalendarEvent> events(List<ShiftEvents.Owned> owned) {
        return owned.stream().map(ShiftEvents.Owned::event);
    }

    private static EventCalendar calendar(String url, String name, Stream<CalendarEvent> events) {
        return new EventCalendar(url, name, events.sorted(ORDER).toList());
    }
}
