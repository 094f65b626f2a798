package dev.sitrep.view;

import dev.sitrep.deadline.Compliance;
import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligations;
import dev.sitrep.deadline.ServiceLevels;
import dev.sitrep.deadline.ServiceLevels.Periods;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Composes the page of service levels. */
final class SlaPage {
    private static final int LISTED = 20;

    private final Desk desk;
    private final PageProse prose;
    private final Parts parts;
    private final SlaFigures figures;
    private final SlaSums sums;

    SlaPage(Desk desk, Obligations obligations, PageProse prose) {
        this.desk = desk;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
        this.figures = SlaFigures.of(desk, obligations);
        this.sums = new SlaSums(desk);
    }

    SlaView compose() {
        Targets targets = new Targets(desk, prose);
        SlaMonths months = new SlaMonths(desk, sums, figures.now());
        SlaResponses responses = new SlaResponses(desk, figures, sums, months, parts, targets.clock());
        SlaLevels levels = new SlaLevels(desk, figures, sums, responses, targets, parts);
        ServiceLevels kept = figures.levels();
        List<SlaMissedRow> missed =
                new SlaMissed(desk, prose, parts).rows(kept.missed().newest());
        return new SlaView(
                desk.times().of(desk.times().dayOf(figures.since())),
                targets.clock(),
                sums.sum(kept.all()),
                sums.sum(levels.postmortems()),
                levels.glance(),
                months.kept("months", kept.byMonth()),
                months.kept("postmortems", kept.postmortemsByMonth()),
                levels.levels(),
                responses.all(),
                services(),
                missed.subList(0, Math.min(LISTED, missed.size())),
                missed.subList(Math.min(LISTED, missed.size()), missed.size()),
                kept.missed().older().entrySet().stream()
                        .map(e -> new SlaView.Older(e.getKey(), e.getValue()))
                        .toList(),
                upkeep(),
                SlaPages.OBLIGATIONS,
                SlaPages.INCIDENTS);
    }

    /** By service, the one with the most missed promises first. */
    private List<SlaView.Row> services() {
        return figures.levels().byService().entrySet().stream()
                .filter(e -> e.getValue().whole().owed() > 0)
                .sorted(Comparator.<Map.Entry<String, Periods>>comparingInt(
                                e -> -e.getValue().whole().missed())
                        .thenComparing(Map.Entry::getKey))
                .map(e -> new SlaView.Row(service(e.getKey()), sums.sum(e.getValue())))
                .toList();
    }

    private TextLink service(String id) {
        return id.equals(ServiceLevels.NONE) ? TextLink.plain(desk.words().w("sla.no-service")) : parts.service(id);
    }

    private List<SlaView.Row> upkeep() {
        List<SlaView.Row> rows = new ArrayList<>();
        for (Map.Entry<Kind, Compliance> one : figures.levels().upkeep().entrySet()) {
            String name = desk.words().w("sla.upkeep." + one.getKey().key());
            rows.add(new SlaView.Row(TextLink.plain(name), sums.sum(one.getValue())));
        }
        return rows;
    }
}
