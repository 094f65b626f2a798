package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.State;
import dev.sitrep.model.Breach;
import dev.sitrep.model.Drill;
import dev.sitrep.model.DrillHeld;
import dev.sitrep.model.DrillPlan;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Score;
import dev.sitrep.model.TimeSpan;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What the list and the page of a drill show. */
final class DrillEntries {
    private static final int LAST = 3;

    private final Desk desk;
    private final Drill drill;
    private final PageProse prose;
    private final Parts parts;
    private final DrillPlan plan;
    private final List<Obligation> owed;
    private final @Nullable Obligation coming;
    private final DrillTurns turns;
    private final Map<String, TextLink> scenarios = new HashMap<>();

    DrillEntries(Desk desk, Drill drill, PageProse prose) {
        this.desk = desk;
        this.drill = drill;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
        DrillPlan planned = drill.plan();
        this.plan = planned != null
                ? planned
                : new DrillPlan(drill.origin(), null, null, null, null, null, List.of(), List.of(), null);
        this.owed = desk.owed().upkeep(Kind.DRILL, "drills", drill.id());
        this.coming = coming(owed);
        this.turns = new DrillTurns(desk, plan, coming == null ? null : coming.anchor(), prose);
        turns.all().forEach(s -> {
            String id = s.id();
            if (id != null) {
                scenarios.putIfAbsent(id, TextLink.to(s.title(), Urls.page("drills", drill.id()) + "#" + s.anchor()));
            }
        });
    }

    DrillsView.Row row() {
        int worth = DrillScores.worth(plan);
        return new DrillsView.Row(
                TextLink.to(DrillPages.title(drill), Urls.page("drills", drill.id())),
                plan.every() == null ? null : new Cadences(desk).phrase(plan.every()),
                next(),
                plan.pass() == null ? null : desk.words().f("drill.pass-of", plan.pass(), worth),
                drill.owner() == null ? null : parts.party(drill.owner()),
                newestFirst().stream().limit(LAST).map(this::result).toList());
    }

    DrillView view() {
        return new DrillView(
                row(),
                plan.within() == null ? null : desk.times().span(plan.within()),
                plan.from() == null ? null : desk.times().of(plan.from()),
                plan.pass(),
                plan.target(),
                DrillScores.worth(plan),
                turns.constant(),
                turns.rotations(),
                plan.scoring().stream()
                        .map(s -> new DrillView.Criterion(
                                s.criterion(),
                                s.within() == null ? null : desk.times().span(s.within()),
                                s.points()))
                        .toList(),
                missed(),
                newestFirst().stream().map(this::held).toList(),
                prose.inline(plan.note(), plan.origin(), "note"),
                prose.inline(drill.note(), drill.origin(), "note"),
                prose.document(drill.body()).html(),
                new Reviews(desk)
                        .placed(
                                new Reviews(desk)
                                        .of(
                                                desk.owed().only(Kind.RECORD_REVIEW, "drills", drill.id()),
                                                drill,
                                                unseen(),
                                                prose),
                                drill.origin(),
                                drill.audience()));
    }

    /** The next one that can still be held in time. */
    private static @Nullable Obligation coming(List<Obligation> owed) {
        return owed.stream()
                .filter(o -> o.fulfilled() == null
                        && (o.standing() == State.PENDING
                                || o.standing() == State.DUE_SOON
                                || o.standing() == State.GRACE))
                .findFirst()
                .orElse(null);
    }

    /** Those that were not held, whether that is explained or not. */
    private List<PromiseRow> missed() {
        PromiseRows rows = PromiseRows.ofMany(desk, prose);
        return owed.stream()
                .filter(o -> o.standing() == State.OVERDUE)
                .map(rows::row)
                .toList();
    }

    private List<Breach> unseen() {
        List<Breach> seen =
                owed.stream().map(Obligation::breach).filter(Objects::nonNull).toList();
        return drill.breaches().stream().filter(b -> !seen.contains(b)).toList();
    }

    private DrillsView.@Nullable Next next() {
        Instant at = coming == null ? null : coming.anchor();
        if (coming == null || at == null) {
            return null;
        }
        PromiseRows rows = PromiseRows.ofMany(desk, prose);
        return new DrillsView.Next(
                plan.every() != null && plan.every().time() == null
                        ? desk.times().of(desk.times().dayOf(at))
                        : desk.times().of(at),
                desk.times().relative(at),
                rows.row(coming),
                turns.next().stream()
                        .map(s -> TextLink.to(s.title(), Urls.page("drills", drill.id()) + "#" + s.anchor()))
                        .toList());
    }

    private DrillView.Held held(DrillHeld held) {
        List<DrillView.Cell> cells = new ArrayList<>();
        for (Score score : plan.scoring()) {
            Integer points = DrillScores.points(score, held);
            cells.add(new DrillView.Cell(
                    measured(held.measured().get(score.id())),
                    points,
                    points != null && points >= DrillScores.worth(score)));
        }
        return new DrillView.Held(
                result(held),
                held.scenarios().stream()
                        .map(id -> scenarios.getOrDefault(id, TextLink.plain(id)))
                        .toList(),
                cells,
                others(held),
                parts.parties(held.participants()),
                prose.inline(held.note(), held.origin(), "note"));
    }

    /** What the plan has no criterion for is shown all the same. */
    private List<String> others(DrillHeld held) {
        List<String> others = new ArrayList<>();
        held.measured().forEach((id, span) -> {
            if (!isCriterion(id)) {
                others.add(id + " " + measured(span));
            }
        });
        held.scores().forEach((id, points) -> {
            if (!isCriterion(id)) {
                others.add(id + " " + points);
            }
        });
        return others;
    }

    private boolean isCriterion(String id) {
        return plan.scoring().stream().anyMatch(score -> score.id().equals(id));
    }

    /** To the second: points hang on it. */
    private @Nullable String measured(@Nullable TimeSpan span) {
        if (span == null) {
            return null;
        }
        int seconds = span.elapsed().toSecondsPart();
        if (!span.period().isZero() || span.businessDays() > 0 || seconds == 0) {
            return desk.times().span(span);
        }
        String rest = desk.words().f("drill.seconds", seconds);
        Duration minutes = span.elapsed().minusSeconds(seconds);
        return minutes.isZero() ? rest : desk.times().length(minutes) + " " + rest;
    }

    private DrillsView.Result result(DrillHeld held) {
        int total = DrillScores.total(plan, held);
        Integer pass = plan.pass();
        Tag verdict = null;
        if (pass != null) {
            boolean passed = total >= pass;
            verdict = new Tag(passed ? "kept" : "missed", desk.words().w(passed ? "drill.passed" : "drill.failed"));
        }
        return new DrillsView.Result(desk.times().of(held.on()), total, DrillScores.worth(plan), verdict);
    }

    private List<DrillHeld> newestFirst() {
        return drill.held().stream()
                .sorted(Comparator.comparing((DrillHeld h) -> instant(h.on())).reversed())
                .toList();
    }

    private static Instant instant(@Nullable Moment on) {
        return on == null ? Instant.MIN : on.instant();
    }
}
