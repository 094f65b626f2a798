package dev.sitrep.view;

import dev.sitrep.history.Revision;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Moment;
import dev.sitrep.revision.PastState;
import dev.sitrep.revision.RecordHistory;
import java.util.ArrayList;
import java.util.List;

/** What responders had before them when an incident began, as far as this audience sees it. */
final class AsItStood {
    private AsItStood() {}

    static List<StoodRow> of(Desk desk, Incident incident) {
        Archive archive = desk.archive();
        Moment started = incident.started();
        List<StoodRow> rows = new ArrayList<>();
        if (archive == null || !archive.complete() || started == null) {
            return rows;
        }
        for (String path : Archive.consulted(desk, incident)) {
            Archive.Subject subject = archive.subject(path);
            RecordHistory history =
                    subject == null ? null : archive.history(subject).orElse(null);
            if (subject != null && history != null) {
                Revision then = history.at(started.instant());
                TextLink now =
                        TextLink.to(subject.plan().title(), subject.plan().url());
                if (then == null) {
                    rows.add(new StoodRow(now, 0, null, history.count(), null));
                } else if (history.state(then.number()).kind() == PastState.Kind.SHOWN) {
                    PastPages pages = new PastPages(desk, archive, subject, history);
                    rows.add(new StoodRow(
                            now,
                            then.number(),
                            pages.revisionUrl(then.number()),
                            history.count(),
                            pages.toNowUrl(then.number())));
                }
            }
        }
        return rows;
    }
}
