package dev.sitrep.uptime;

import dev.sitrep.load.Loader;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Index;
import dev.sitrep.model.SourceTree;
import dev.sitrep.uptime.WallClock.Change;
import dev.sitrep.uptime.WallClock.Told;
import dev.sitrep.uptime.WallClock.Trouble;
import dev.sitrep.uptime.WallClock.Work;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** A site of two services over some ten days about a change of the clocks, the same from the same seed: as files, and as facts. */
final class MadeUpSite implements SourceTree {
    private static final String[] ZONES = {
        "Europe/Vilnius", "America/New_York", "Australia/Lord_Howe", "America/Havana", "Asia/Jakarta", "UTC"
    };
    private static final ComponentStatus[] STATES = ComponentStatus.values();
    private static final int DAYS = 10;

    final ZoneId zone;
    final Instant begin;
    final Instant asOf;
    final List<Told> services = new ArrayList<>();

    private final Random random;
    private final SortedMap<String, String> files = new TreeMap<>();

    MadeUpSite(long seed) {
        random = new Random(seed);
        zone = ZoneId.of(ZONES[random.nextInt(ZONES.length)]);
        begin = Instant.parse(random.nextBoolean() ? "2026-03-03T00:00:00Z" : "2025-10-25T00:00:00Z")
                .plusSeconds(60L * random.nextInt(30 * 24 * 60));
        asOf = minute();
        StringBuilder yaml = new StringBuilder("groups:\n  - name: All\n    services:\n");
        for (int s = 0; s < 2; s++) {
            Told told = told();
            services.add(told);
            yaml.append("      - { id: s")
                    .append(s)
                    .append(", name: S, aliases: [a")
                    .append(s)
                    .append("]");
            yaml.append(told.since() == null ? "" : ", since: " + told.since());
            yaml.append(told.until() == null ? "" : ", until: " + told.until());
            yaml.append(told.open() == null ? "" : ", hours: c" + s).append(" }\n");
            write(s, told);
        }
        files.put("services.yaml", yaml.toString());
        files.put("sitrep.yaml", "title: T\ntimezone: " + zone + "\n");
    }

    Index index() throws IOException {
        return Index.of(Loader.load(this));
    }

    Instant minute() {
        return begin.plusSeconds(60L * random.nextInt(DAYS * 24 * 60));
    }

    private Told told() {
        LocalDate day = LocalDate.ofInstant(minute(), zone);
        int opens = random.nextInt(20 * 60);
        List<Trouble> troubles = new ArrayList<>();
        for (int i = random.nextInt(5); i > 0; i--) {
            Instant from = minute();
            Instant to = from.plusSeconds(60L * (1 + random.nextInt(random.nextBoolean() ? 120 : 4000)));
            List<Change> changes = new ArrayList<>();
            for (int c = random.nextInt(4); c > 0; c--) {
                changes.add(new Change(from.plusSeconds(60L * random.nextInt(3000)), state()));
            }
            changes.sort(Comparator.comparing(Change::at));
            troubles.add(new Trouble(from, random.nextInt(6) == 0 ? null : to, state(), changes));
        }
        List<Work> works = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            Instant from = minute();
            works.add(new Work(from, from.plusSeconds(60L * (1 + random.nextInt(600)))));
        }
        return new Told(
                random.nextInt(3) == 0 ? day : null,
                random.nextInt(5) == 0 ? day.plusDays(random.nextInt(6)) : null,
                random.nextInt(3) == 0 ? new int[] {opens, opens + 1 + random.nextInt(24 * 60 - opens)} : null,
                troubles,
                works);
    }

    private ComponentStatus state() {
        return STATES[random.nextInt(STATES.length)];
    }

    private void write(int s, Told told) {
        int[] open = told.open();
        if (open != null) {
            String calendar = files.getOrDefault("calendars.yaml", "calendars:\n");
            files.put(
                    "calendars.yaml",
                    calendar
                            + String.format(
                                    Locale.ROOT,
                                    "  c%d: { hours: { mon-fri: \"%02d:%02d-%02d:%02d\" } }\n",
                                    s,
                                    open[0] / 60,
                                    open[0] % 60,
                                    open[1] / 60,
                                    open[1] % 60));
        }
        for (Trouble t : told.troubles()) {
            String id = "I" + files.size();
            StringBuilder record = new StringBuilder("id: " + id + "\ntitle: T\nseverity: P1\nstatus: ");
            record.append(t.to() == null ? "investigating" : "resolved")
                    .append("\nstarted: ")
                    .append(t.from());
            record.append("\nservices: { ")
                    .append(random.nextBoolean() ? "s" : "a")
                    .append(s)
                    .append(": ");
            record.append(t.first().key()).append(" }\n");
            if (t.to() != null) {
                boolean mitigated = random.nextBoolean();
                record.append(mitigated ? "mitigated: " : "resolved: ")
                        .append(t.to())
                        .append("\n");
                record.append(mitigated ? "resolved: " + t.to().plusSeconds(3600) + "\n" : "");
            }
            record.append("updates:\n  - { at: ").append(t.from()).append(", text: T }\n");
            for (Change change : t.changes()) {
                record.append("  - { at: ").append(change.at()).append(", text: T, services: { s");
                record.append(s).append(": ").append(change.state().key()).append(" } }\n");
            }
            files.put("incidents/" + id + ".yaml", record.toString());
        }
        for (Work w : told.works()) {
            String id = "M" + files.size();
            boolean real = random.nextBoolean();
            String planned = real
                    ? w.from().minusSeconds(7200) + ", to: " + w.to().plusSeconds(60)
                    : w.from() + ", to: " + w.to();
            files.put(
                    "maintenance/" + id + ".yaml",
                    "id: " + id + "\ntitle: T\nservices: [s" + s + "]\nstatus: " + (real ? "completed" : "scheduled")
                            + "\nscheduled: { from: " + planned + " }\n"
                            + (real ? "started: " + w.from() + "\ncompleted: " + w.to() + "\n" : ""));
        }
    }

    String text() {
        return files.toString();
    }

    @Override
    public SortedSet<String> paths() {
        return new TreeSet<>(files.keySet());
    }

    @Override
    public byte[] read(String path) {
        return String.valueOf(files.get(path)).getBytes(StandardCharsets.UTF_8);
    }
}
