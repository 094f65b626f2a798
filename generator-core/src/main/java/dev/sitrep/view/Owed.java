package dev.sitrep.view;

import dev.sitrep.audience.Projected;
import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.Obligations;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Postmortem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What is owed, found by the record that owes it. For an audience that does not see what it is reckoned from, nothing. */
final class Owed {
    static final Owed NOTHING = new Owed(null);

    private final @Nullable Obligations obligations;
    private final Map<String, List<Obligation>> upkeep = new HashMap<>();

    private Owed(@Nullable Obligations obligations) {
        this.obligations = obligations;
        if (obligations != null) {
            for (Obligation o : obligations.upkeep()) {
                upkeep.computeIfAbsent(key(o.kind(), o.home(), o.record()), k -> new ArrayList<>())
                        .add(o);
            }
        }
    }

    static Owed of(Projected seen, Instant asOf) {
        return new Owed(seen.innermost() ? Obligations.of(seen.index(), asOf) : null);
    }

    @Nullable
    Obligations obligations() {
        return obligations;
    }

    List<Obligation> of(Incident incident) {
        return obligations == null ? List.of() : obligations.of(incident);
    }

    /** Those of an incident whose clock has not begun. */
    List<Obligation> awaited(Incident incident) {
        return obligations == null ? List.of() : obligations.awaited(incident);
    }

    List<Obligation> of(Postmortem postmortem) {
        return obligations == null ? List.of() : obligations.of(postmortem);
    }

    /** The upkeep of one kind that a record owes, in order. */
    List<Obligation> upkeep(Kind kind, String home, String record) {
        return upkeep.getOrDefault(key(kind, home, record), List.of());
    }

    /** The only one of a kind that a record owes; null where it owes none. */
    @Nullable
    Obligation only(Kind kind, String home, String record) {
        List<Obligation> all = upkeep(kind, home, record);
        return all.isEmpty() ? null : all.get(0);
    }

    /** Visits all, record by record. */
    void each(Consumer<Obligation> visitor) {
        if (obligations != null) {
            obligations.each(visitor);
        }
    }

    /** From when on one is due soon. */
    @Nullable
    Instant warnsFrom(Obligation o) {
        return obligations == null ? null : obligations.warnsFrom(o);
    }

    private static String key(Kind kind, String home, String record) {
        return kind.key() + " " + home + " " + record;
    }
}
