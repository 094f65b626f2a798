package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.model.Alert;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Service;
import dev.sitrep.model.Severity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Lists the runbooks by symptom, alert, service and severity. */
final class RunbookLists {
    private final Desk desk;
    private final PageProse prose;
    private final Parts parts;
    private final List<Runbook> severestFirst;

    RunbookLists(Desk desk, PageProse prose) {
        this.desk = desk;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
        this.severestFirst = desk.catalog().runbooks().stream()
                .sorted(Comparator.comparingInt((Runbook r) -> rank(r)).thenComparing(RunbookLists::title))
                .toList();
    }

    RunbooksView view() {
        return new RunbooksView(
                symptoms(),
                desk.catalog().alerts().alerts().stream()
                        .sorted(Comparator.comparingInt(a -> rank(a.severity())))
                        .map(this::lead)
                        .toList(),
                services(),
                severities(),
                desk.catalog().runbooks().stream()
                        .sorted(Comparator.comparing(RunbookLists::title))
                        .map(this::row)
                        .toList());
    }

    private List<RunbooksView.Lead> symptoms() {
        List<RunbooksView.Lead> leads = new ArrayList<>();
        for (Runbook runbook : severestFirst) {
            for (String symptom : prose.inline(runbook.symptoms(), runbook.origin(), "symptoms")) {
                leads.add(new RunbooksView.Lead(null, symptom, parts.runbook(runbook.id()), severities(runbook)));
            }
        }
        return leads;
    }

    /** An alert leads to the runbook that it names, else to the first that names it. */
    private RunbooksView.Lead lead(Alert alert) {
        String runbook = alert.runbook() != null ? alert.runbook() : naming(alert);
        return new RunbooksView.Lead(
                parts.alert(alert.id()),
                prose.inline(alert.when(), alert.origin(), "when"),
                runbook == null ? null : parts.runbook(runbook),
                alert.severity() == null ? List.of() : List.of(parts.severity(alert.severity())));
    }

    private @Nullable String naming(Alert alert) {
        for (Runbook runbook : severestFirst) {
            if (runbook.alerts().contains(alert.id())) {
                return runbook.id();
            }
        }
        return null;
    }

    private List<RunbooksView.ByService> services() {
        List<RunbooksView.ByService> out = new ArrayList<>();
        desk.catalog().services().groups().forEach(group -> {
            for (Service service : group.services()) {
                List<TextLink> found = severestFirst.stream()
                        .filter(r -> r.services().stream()
                                .anyMatch(id -> desk.index()
                                        .service(id)
                                        .filter(s -> s.id().equals(service.id()))
                                        .isPresent()))
                        .map(r -> parts.runbook(r.id()))
                        .toList();
                if (!found.isEmpty()) {
                    out.add(new RunbooksView.ByService(parts.service(service.id()), found));
                }
            }
        });
        return out;
    }

    private List<RunbooksView.BySeverity> severities() {
        List<RunbooksView.BySeverity> out = new ArrayList<>();
        for (Severity level : desk.catalog().severities().levels()) {
            List<TextLink> found = severestFirst.stream()
                    .filter(r -> r.severity().stream()
                            .anyMatch(id -> desk.index()
                                    .severity(id)
                                    .filter(s -> s.id().equals(level.id()))
                                    .isPresent()))
                    .map(r -> parts.runbook(r.id()))
                    .toList();
            if (!found.isEmpty()) {
                out.add(new RunbooksView.BySeverity(parts.severity(level.id()), found));
            }
        }
        return out;
    }

    private RunbooksView.Row row(Runbook r) {
        return new RunbooksView.Row(
                parts.runbook(r.id()),
                severities(r),
                r.services().stream().map(parts::service).toList(),
                prose.inline(r.goal(), r.origin(), "goal"),
                r.tags(),
                new Reviews(desk).of(desk.owed().only(Kind.RUNBOOK_REVIEW, "runbooks", r.id()), r, List.of(), prose));
    }

    private List<SeverityTag> severities(Runbook runbook) {
        return runbook.severity().stream()
                .sorted(Comparator.comparingInt(this::rank))
                .map(parts::severity)
                .toList();
    }

    private int rank(Runbook runbook) {
        return runbook.severity().stream().mapToInt(this::rank).min().orElse(Integer.MAX_VALUE);
    }

    private int rank(@Nullable String severity) {
        return severity == null ? Integer.MAX_VALUE : desk.index().rank(severity);
    }

    private static String title(Runbook runbook) {
        return runbook.title().toLowerCase(Locale.ROOT);
    }
}
