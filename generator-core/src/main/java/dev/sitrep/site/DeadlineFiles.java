package dev.sitrep.site;

import dev.sitrep.deadline.Agenda;
import dev.sitrep.deadline.TurnsRed;
import dev.sitrep.model.Gate;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.report.DeadlinesCalendar;
import dev.sitrep.report.DeadlinesJson;
import dev.sitrep.report.Directory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What is owed, as files: a calendar to subscribe to, and JSON. */
final class DeadlineFiles {
    private static final String CALENDAR = "deadlines.ics";
    private static final String JSON = "deadlines.json";

    /** What they are called. */
    static final List<String> NAMES = List.of(CALENDAR, JSON);

    private static final Duration NOTICE = Duration.ofDays(1);

    private DeadlineFiles() {}

    static SortedMap<String, byte[]> of(
            Agenda agenda, @Nullable String owner, @Nullable TurnsRed next, Directory directory, @Nullable Gate gate)
            throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        DeadlinesJson.write(agenda, owner, next, json);
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(CALENDAR, DeadlinesCalendar.render(agenda, directory, notice(gate)));
        files.put(JSON, json.toByteArray());
        return files;
    }

    private static Duration notice(@Nullable Gate gate) {
        TimeSpan warnBefore = gate == null ? null : gate.warnBefore();
        return warnBefore == null || warnBefore.isImmediate()
                ? NOTICE
                : Duration.ofMinutes(Math.round(warnBefore.approximateMinutes()));
    }
}
