package dev.sitrep.evidence;

import dev.sitrep.history.Revision;
import dev.sitrep.history.Revisions;
import dev.sitrep.load.FieldText;
import dev.sitrep.load.Fields;
import dev.sitrep.load.Loader;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What the states of one file claimed. */
final class PastStates {
    private final Revisions revisions;
    private final List<Revision> states;
    private final List<Optional<List<Claim>>> claims = new ArrayList<>();
    private final boolean committed;

    /**
     * Of a file.
     *
     * @param now what it claims now
     */
    PastStates(Revisions revisions, String path, List<Claim> now, @Nullable ZoneId timezone) {
        this.revisions = revisions;
        this.states = revisions.of(path);
        this.committed = !revisions.uncommitted(path);
        for (int i = 0; i < states.size(); i++) {
            claims.add(committed && i == states.size() - 1 ? Optional.of(now) : claims(states.get(i), timezone));
        }
    }

    /** Whether the file as it is now is its last state. */
    boolean isCommitted() {
        return committed;
    }

    Revision revision(int index) {
        return states.get(index);
    }

    /** The first state that says what a claim says; -1 for none. */
    int first(Claim claim) {
        for (int i = 0; i < states.size(); i++) {
            if (in(i).stream().anyMatch(other -> same(other, claim))) {
                return i;
            }
        }
        return -1;
    }

    /** Whether all states before one can be read. */
    boolean isWhole(int index) {
        return claims.subList(0, index).stream().allMatch(Optional::isPresent);
    }

    /** What the state before one says under a name; null for nothing. */
    @Nullable
    Claim before(int index, String name) {
        return index == 0
                ? null
                : in(index - 1).stream()
                        .filter(claim -> claim.name().equals(name))
                        .findFirst()
                        .orElse(null);
    }

    /** Whether a state differs from the one before it in nothing but the review. */
    boolean onlyReviewed(int index) {
        if (index == 0 || states.get(index - 1).gone()) {
            return false;
        }
        Fields is = fields(states.get(index));
        Fields was = fields(states.get(index - 1));
        return is != null
                && was != null
                && is.whole()
                && was.whole()
                && is.prose().equals(was.prose())
                && besidesReview(is).equals(besidesReview(was));
    }

    private List<Claim> in(int index) {
        return claims.get(index).orElse(List.of());
    }

    /** An item that has an id now may have had none. */
    private static boolean same(Claim other, Claim claim) {
        String[] steps = claim.name().split("/", -1);
        boolean named = other.name().equals(claim.name())
                || steps.length == 3 && other.name().equals(steps[0] + "/*/" + steps[2]);
        return named && other.says(claim);
    }

    private Optional<List<Claim>> claims(Revision revision, @Nullable ZoneId timezone) {
        if (revision.gone()) {
            return Optional.of(List.of());
        }
        try {
            return Loader.record(revision.path(), revisions.read(revision), timezone)
                    .map(state -> state.record())
                    .map(Claims::of);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private @Nullable Fields fields(Revision revision) {
        try {
            return Loader.fields(revision.path(), revisions.read(revision));
        } catch (IOException e) {
            return null;
        }
    }

    private static Map<String, String> besidesReview(Fields fields) {
        Map<String, String> values = new TreeMap<>();
        for (FieldText value : fields.values()) {
            String name = value.name();
            if (!name.equals(Attestation.REVIEWED) && !name.startsWith(Attestation.REVIEWED + "/")) {
                values.put(name, value.text());
            }
        }
        return values;
    }
}
