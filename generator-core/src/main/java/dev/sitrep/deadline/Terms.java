package dev.sitrep.deadline;

import dev.sitrep.model.Anchor;
import dev.sitrep.model.Index;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What all promises of a site are reckoned with.
 *
 * @param index of the catalogue
 * @param asOf the clock of the run
 * @param reckoners of its calendars
 * @param judge of where they stand
 * @param responsible finds their owners
 */
record Terms(Index index, Instant asOf, Reckoners reckoners, Judge judge, Responsible responsible) {
    static Terms of(Index index, Instant asOf) {
        Reckoners reckoners = new Reckoners(index.catalog());
        ZoneId zone = reckoners.zone();
        return new Terms(
                index,
                asOf,
                reckoners,
                Judge.of(index.catalog().site().gate(), asOf, zone),
                new Responsible(index, zone));
    }

    ZoneId zone() {
        return reckoners.zone();
    }

    /** What the targets of an incident count from unless they say. */
    Anchor clock() {
        return Objects.requireNonNullElse(index.catalog().severities().clock(), Anchor.DETECTED);
    }

    /** A period after an instant, on the wall's clock of the site. */
    @Nullable
    Due after(Instant instant, TimeSpan span) {
        return reckoners.always().due(instant, span, Pauses.NONE);
    }
}
