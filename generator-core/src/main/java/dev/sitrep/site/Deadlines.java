package dev.sitrep.site;

import dev.sitrep.deadline.Agenda;
import dev.sitrep.deadline.Forecast;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.Obligations;
import dev.sitrep.deadline.TurnsRed;
import dev.sitrep.model.Index;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.report.DeadlinesText;
import dev.sitrep.report.Directory;
import dev.sitrep.view.PagePlan;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** What a site's people owe: all of it, or one owner's. */
final class Deadlines {
    private final Index index;
    private final Instant asOf;
    private final List<Obligation> obligations = new ArrayList<>();
    private final Directory directory;

    Deadlines(Index index, Instant asOf, List<PagePlan> plans) {
        this.index = index;
        this.asOf = asOf;
        // What is met and over is by far the most of it.
        Obligations.of(index, asOf).each(o -> {
            if (Agenda.concerns(o)) {
                obligations.add(o);
            }
        });
        this.directory = new SiteDirectory(index, plans);
    }

    ZoneId zone() {
        return Objects.requireNonNullElse(index.catalog().site().timezone(), ZoneOffset.UTC);
    }

    Agenda agenda(TimeSpan ahead, @Nullable String owner) {
        List<Obligation> own = owner == null
                ? obligations
                : obligations.stream().filter(o -> owner.equals(o.owner())).toList();
        return Agenda.of(own, asOf, zone(), ahead);
    }

    /** When the gate turns red, whoever's fault it is. */
    @Nullable
    TurnsRed next() {
        return Forecast.next(obligations);
    }

    SortedMap<String, byte[]> files(Agenda agenda, @Nullable String owner) throws IOException {
        return DeadlineFiles.of(
                agenda, owner, next(), directory, index.catalog().site().gate());
    }

    String text(Agenda agenda, @Nullable String owner) {
        String site = directory.site();
        if (owner == null) {
            return DeadlinesText.render(agenda, site, next());
        }
        boolean known = index.isParty(owner) || obligations.stream().anyMatch(o -> owner.equals(o.owner()));
        String note = known ? "" : ", who is no person, role or team here";
        return DeadlinesText.render(agenda, site + " for " + owner + note, next());
    }
}
