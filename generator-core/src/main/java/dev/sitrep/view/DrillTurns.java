package dev.sitrep.view;

import dev.sitrep.model.DrillPlan;
import dev.sitrep.model.Scenario;
import dev.sitrep.model.Target;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The scenarios of a drill, and whose turn it is in which month. */
final class DrillTurns {
    private static final String MONTHLY = "monthly";

    private final Desk desk;
    private final PageProse prose;
    private final YearMonth coming;
    private final List<DrillView.ScenarioEntry> constant = new ArrayList<>();
    private final List<DrillView.Rotation> rotations = new ArrayList<>();

    DrillTurns(Desk desk, DrillPlan plan, @Nullable Instant next, PageProse prose) {
        this.desk = desk;
        this.prose = prose;
        this.coming = YearMonth.from(
                (next == null ? desk.asOf() : next).atZone(desk.times().zone()));
        Anchors anchors = new Anchors();
        for (Scenario scenario : plan.scenarios()) {
            if (scenario.of().isEmpty()) {
                constant.add(entry(scenario, anchors, null, false));
            } else {
                rotations.add(rotation(scenario, anchors));
            }
        }
    }

    List<DrillView.ScenarioEntry> constant() {
        return constant;
    }

    List<DrillView.Rotation> rotations() {
        return rotations;
    }

    List<DrillView.ScenarioEntry> all() {
        return Stream.concat(constant.stream(), rotations.stream().flatMap(r -> r.scenarios().stream()))
                .toList();
    }

    /** What is tried at the drill that comes next. */
    List<DrillView.ScenarioEntry> next() {
        return Stream.concat(
                        constant.stream(),
                        rotations.stream()
                                .flatMap(r -> r.scenarios().stream().filter(DrillView.ScenarioEntry::current)))
                .toList();
    }

    private DrillView.Rotation rotation(Scenario rotation, Anchors anchors) {
        List<Scenario> of = rotation.of();
        YearMonth from = month(rotation.from());
        List<DrillView.ScenarioEntry> entries = new ArrayList<>();
        if (MONTHLY.equals(rotation.rotate()) && from != null) {
            int turn = (int) Math.floorMod(ChronoUnit.MONTHS.between(from, coming), (long) of.size());
            for (int i = 0; i < of.size(); i++) {
                String month = desk.times().month(coming.plusMonths(i).atDay(1));
                entries.add(entry(of.get((turn + i) % of.size()), anchors, month, i == 0));
            }
            return new DrillView.Rotation(
                    desk.words().f("drill.rotates-monthly", desk.times().month(from.atDay(1))),
                    entries,
                    prose.inline(rotation.note(), rotation.origin(), "note"));
        }
        of.forEach(s -> entries.add(entry(s, anchors, null, false)));
        String how = rotation.rotate() == null ? "" : rotation.rotate();
        String since = rotation.from() == null ? "" : rotation.from();
        return new DrillView.Rotation(
                desk.words().f("drill.rotates", (how + " " + since).strip()).strip(),
                entries,
                prose.inline(rotation.note(), rotation.origin(), "note"));
    }

    private DrillView.ScenarioEntry entry(Scenario s, Anchors anchors, @Nullable String turn, boolean current) {
        String title = s.title() != null ? s.title() : s.id() != null ? s.id() : "";
        Target restore = s.restore();
        return new DrillView.ScenarioEntry(
                anchors.of("scenario-" + (s.id() == null ? "x" : s.id())),
                s.id(),
                title,
                prose.inline(s.goal(), s.origin(), "goal"),
                s.runbook() == null ? null : new Parts(desk, prose).runbook(s.runbook()),
                restore == null || restore.within() == null
                        ? null
                        : desk.times().span(restore.within()),
                turn,
                current,
                note(s));
    }

    private @Nullable String note(Scenario s) {
        Target restore = s.restore();
        String own = prose.inline(s.note(), s.origin(), "note");
        String more = restore == null ? null : prose.inline(restore.note(), restore.origin(), "note");
        return own == null ? more : more == null ? own : own + " " + more;
    }

    private static @Nullable YearMonth month(@Nullable String text) {
        try {
            return text == null ? null : YearMonth.parse(text.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
