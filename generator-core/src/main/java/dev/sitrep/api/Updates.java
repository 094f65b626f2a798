package dev.sitrep.api;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The updates of one record. Records give them no ids; the time is what makes one: a corrected text keeps its id, and one
 * that is shown to more readers later does not change those of others.
 */
final class Updates {
    private final String record;
    private final Map<Instant, Integer> seen = new HashMap<>();

    Updates(String record) {
        this.record = record;
    }

    UpdateJson next(String status, String body, Instant at, @Nullable List<AffectedJson> affected) {
        int nth = seen.merge(at, 1, Integer::sum);
        String time = Stamps.of(at);
        return new UpdateJson(
                Ids.of(record + " " + time + (nth == 1 ? "" : " " + nth)),
                status,
                body,
                record,
                time,
                time,
                time,
                affected,
                true,
                null,
                null);
    }
}
