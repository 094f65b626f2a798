package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.markdown.Document;
import dev.sitrep.model.Alert;
import dev.sitrep.model.EscalationStep;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a runbook's page shows. */
final class RunbookParts {
    private static final int SHOWN = 8;

    private final Desk desk;
    private final Rota rota;
    private final RunbookUses uses;
    private final Runbook runbook;
    private final PageProse prose;
    private final Parts parts;

    RunbookParts(Desk desk, Rota rota, RunbookUses uses, Runbook runbook, PageProse prose) {
        this.desk = desk;
        this.rota = rota;
        this.uses = uses;
        this.runbook = runbook;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
    }

    RunbookView view() {
        Document document = prose.document(runbook.body());
        RunbookSteps steps = new RunbookSteps(desk, document);
        List<Incident> used = uses.incidents(runbook);
        Reviews reviews = new Reviews(desk);
        Anchors anchors = new Anchors(document.ids());
        List<RunbookView.CallList> calls = calls();
        return new RunbookView(
                runbook.id(),
                runbook.formerIds(),
                runbook.severity().stream().map(parts::severity).toList(),
                runbook.services().stream().map(parts::service).toList(),
                prose.inline(runbook.goal(), runbook.origin(), "goal"),
                prose.inline(runbook.symptoms(), runbook.origin(), "symptoms"),
                alerts(),
                variables(),
                runbook.tags(),
                reviews.placed(
                        reviews.of(
                                desk.owed().only(Kind.RUNBOOK_REVIEW, "runbooks", runbook.id()),
                                runbook,
                                runbook.breaches(),
                                prose),
                        runbook.origin(),
                        runbook.audience()),
                steps.count(),
                steps.total(),
                steps.risks(),
                steps.blocks(),
                calls,
                runbook.owner() == null ? null : new Callees(desk, rota, prose).of(runbook.owner()),
                anchors.of("call"),
                bar(calls),
                anchors.of("incidents"),
                used.stream().limit(SHOWN).map(parts::row).toList(),
                Math.max(0, used.size() - SHOWN),
                leads());
    }

    /** The alerts that lead here; one that the catalogue lacks by its id alone. */
    private List<RunbookView.AlertLink> alerts() {
        List<RunbookView.AlertLink> out = new ArrayList<>();
        for (Alert alert : uses.alerts(runbook)) {
            out.add(new RunbookView.AlertLink(
                    parts.alert(alert.id()), prose.inline(alert.when(), alert.origin(), "when")));
        }
        for (String id : runbook.alerts()) {
            if (desk.index().alert(id).isEmpty()) {
                out.add(new RunbookView.AlertLink(TextLink.plain(id), null));
            }
        }
        return out;
    }

    private List<RunbookView.VariableEntry> variables() {
        return runbook.variables().entrySet().stream()
                .map(e -> new RunbookView.VariableEntry(
                        e.getKey(),
                        "{{" + e.getKey() + "}}",
                        e.getValue().ask(),
                        e.getValue().preset()))
                .toList();
    }

    /** By severity; levels that are escalated alike share a list. Where none has a policy, there may be one for all. */
    private List<RunbookView.CallList> calls() {
        Escalations escalations = new Escalations(desk, rota, prose);
        Map<List<EscalationStep>, List<Severity>> byPolicy = new LinkedHashMap<>();
        for (String id : runbook.severity()) {
            desk.index()
                    .severity(id)
                    .ifPresent(level -> byPolicy.computeIfAbsent(
                                    escalations.steps(level.escalate()), k -> new ArrayList<>())
                            .add(level));
        }
        List<RunbookView.CallList> out = new ArrayList<>();
        byPolicy.forEach((policy, levels) -> {
            if (!policy.isEmpty()) {
                out.add(new RunbookView.CallList(
                        levels.stream().map(l -> parts.severity(l.id())).toList(),
                        escalations.policy(levels.get(0)),
                        escalations.rows(policy)));
            }
        });
        List<EscalationStep> fallback = escalations.fallback();
        if (out.isEmpty() && !fallback.isEmpty()) {
            out.add(new RunbookView.CallList(
                    runbook.severity().stream().map(parts::severity).toList(),
                    escalations.policy(Escalations.FALLBACK),
                    escalations.rows(fallback)));
        }
        return out;
    }

    /** The severest level's steps, as far as there is a number to dial. */
    private List<RunbookView.BarItem> bar(List<RunbookView.CallList> calls) {
        List<RunbookView.BarItem> out = new ArrayList<>();
        for (EscalationRow row :
                calls.isEmpty() ? List.<EscalationRow>of() : calls.get(0).steps()) {
            ContactWay number = row.number();
            if (number != null && number.href() != null) {
                out.add(new RunbookView.BarItem(
                        row.after() == null ? desk.words().w("escalation.on-judgement") : row.after(),
                        row.seconds(),
                        row.whom().get(0).party().text(),
                        number.href()));
            }
        }
        return out;
    }

    private List<RunbookView.Use> leads() {
        List<RunbookView.Use> out = new ArrayList<>();
        Lexicon words = desk.words();
        uses.stages(runbook)
                .forEach(s -> out.add(new RunbookView.Use(
                        words.w("runbook.use.stage"),
                        parts.link(s.name(), Urls.list("workflow") + "#" + Urls.segment(s.id())))));
        uses.drills(runbook)
                .forEach(d -> out.add(new RunbookView.Use(
                        words.w("runbook.use.drill"), parts.link(DrillPages.title(d), Urls.page("drills", d.id())))));
        uses.maintenance(runbook)
                .forEach(m -> out.add(new RunbookView.Use(
                        words.w("runbook.use.maintenance"), parts.link(m.title(), Urls.page("maintenance", m.id())))));
        uses.routine(runbook)
                .forEach(r -> out.add(new RunbookView.Use(
                        words.w("runbook.use.routine"),
                        parts.link(desk.markdown().plain(r.what()), Urls.list("maintenance")))));
        return out;
    }
}
