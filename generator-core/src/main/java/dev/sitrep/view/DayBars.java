package dev.sitrep.view;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.uptime.Day;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** Draws the last days of services. */
final class DayBars {
    static final int PITCH = 7;

    private static final int BAR = 5;
    private static final int HEIGHT = 30;
    private static final int LEAST = 6;
    private static final int POINT = 4;
    private static final int PHONE = 30;
    private static final int MIDDLE = HEIGHT / 2;

    private final Desk desk;
    private final UptimeWords words;

    DayBars(Desk desk) {
        this.desk = desk;
        this.words = new UptimeWords(desk);
    }

    /**
     * The bars of a service.
     *
     * @param page where its figures stand
     */
    UptimeBars of(String name, String figure, List<Day> days, String page) {
        List<UptimeBars.Part> parts = new ArrayList<>();
        int older = Math.max(0, days.size() - PHONE);
        if (older > 0) {
            parts.add(part("older", days.subList(0, older), days.size(), page));
        }
        parts.add(part("newer", days.subList(older, days.size()), days.size(), page));
        LocalDate last = days.get(days.size() - 1).date();
        long troubled = days.stream().filter(DayBars::marked).count();
        String label = desk.words()
                .f("uptime.bars", name, days.size(), figure, desk.words().n("uptime.bars.days", troubled));
        return new UptimeBars(label, last.toString(), parts);
    }

    /** Where the row of a day stands on the page of a service. */
    static String anchor(LocalDate day) {
        return "d-" + day;
    }

    /** Whether something was wrong on a day, or worked on. */
    static boolean marked(Day day) {
        return day.tally().worst() != ComponentStatus.OPERATIONAL;
    }

    /** What was wrong on a day, and how long, worst first. */
    String told(Day day) {
        List<String> states = new ArrayList<>();
        day.tally()
                .impaired()
                .forEach((state, seconds) ->
                        states.add(0, words.state(state).text() + " " + words.length(Duration.ofSeconds(seconds))));
        return String.join(", ", states);
    }

    private UptimeBars.Part part(String kind, List<Day> days, int all, String page) {
        StringBuilder well = new StringBuilder();
        StringBuilder none = new StringBuilder();
        List<UptimeBars.Mark> marks = new ArrayList<>();
        for (int from = 0; from < days.size(); ) {
            boolean counts = counts(days.get(from));
            int to = from;
            while (to < days.size() && counts(days.get(to)) == counts) {
                to++;
            }
            (counts ? well : none)
                    .append("M")
                    .append(from * PITCH)
                    .append(" ")
                    .append(MIDDLE)
                    .append("H")
                    .append(to * PITCH);
            from = to;
        }
        for (int i = 0; i < days.size(); i++) {
            Day day = days.get(i);
            if (marked(day)) {
                String tip = desk.times().weekdayAndDate(day.date()) + ": " + told(day);
                marks.add(new UptimeBars.Mark(
                        page + "#" + anchor(day.date()),
                        tip,
                        day.tally().worst().key(),
                        i * PITCH,
                        shape(day, i * PITCH)));
            }
        }
        return new UptimeBars.Part(
                kind, Share.of(days.size(), all), days.size() * PITCH, well.toString(), none.toString(), marks);
    }

    private static boolean counts(Day day) {
        return day.tally().counted() > 0;
    }

    /** As high as the root of the share of the day that was lost: minutes can be seen, and a whole day fills it. */
    private static String shape(Day day, int x) {
        double lost = (double) day.tally().troubled() / Math.max(1, day.tally().counted());
        int h = (int) Math.max(LEAST, Math.min(HEIGHT, Math.round(HEIGHT * Math.sqrt(lost))));
        return switch (day.tally().worst()) {
            case MAJOR_OUTAGE -> "M" + x + " " + HEIGHT + "v-" + h + "h" + BAR + "v" + h + "z";
            case PARTIAL_OUTAGE ->
                "M" + x + " " + HEIGHT + "v-" + (h - POINT) + "l2.5-" + POINT + " 2.5 " + POINT + "v" + (h - POINT)
                        + "z";
            case DEGRADED_PERFORMANCE ->
                "M" + x + " " + HEIGHT + "v-" + h + "h2v" + h + "zm3 0v-" + h + "h2v" + h + "z";
            default -> "M" + x + " " + MIDDLE + "l2.5-5 2.5 5-2.5 5z";
        };
    }
}
