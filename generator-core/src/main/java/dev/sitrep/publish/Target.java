package dev.sitrep.publish;

import java.io.IOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Decides file by file what becomes of a place that a site is published to.
 *
 * @param place for people
 * @param keep what is left as it is
 * @param adopt whether what others left there may go
 */
record Target(String place, Keep keep, boolean adopt) {
    /**
     * What is to lie there in the end, and what changes by it.
     *
     * @param files that are written, by path; all others that were there stay
     * @param removed paths that go
     */
    record Outcome<T>(SortedMap<String, T> files, Set<String> removed, Difference difference) {}

    /** Compares a file that is there with one of the site's. */
    @FunctionalInterface
    interface Comparison<A, T> {
        boolean same(A there, T ours) throws IOException;
    }

    /**
     * Compares.
     *
     * @param there the files that lie there, by path
     * @param marker that lies there; null where there is none
     * @param site the site's files, by path
     * @param comparison of a file there with one of the site's
     * @throws PublishException when something of somebody else's is in the way
     */
    <A, T> Outcome<T> outcome(
            Map<String, A> there,
            @Nullable Marker marker,
            String audience,
            Map<String, T> site,
            Comparison<A, T> comparison)
            throws PublishException, IOException {
        Set<String> own = own(there.keySet(), marker, audience);
        SortedMap<String, T> files = new TreeMap<>();
        Set<String> added = new HashSet<>();
        Set<String> changed = new HashSet<>();
        for (Map.Entry<String, T> file : site.entrySet()) {
            String path = file.getKey();
            A present = there.get(path);
            if (present == null) {
                added.add(path);
            } else if (keep.matches(path)) {
                continue;
            } else if (!comparison.same(present, file.getValue())) {
                if (!own.contains(path)) {
                    throw inTheWay(path);
                }
                changed.add(path);
            }
            files.put(path, file.getValue());
        }
        Set<String> removed = new HashSet<>(own);
        removed.retainAll(there.keySet());
        removed.removeAll(site.keySet());
        removed.removeIf(keep::matches);
        Set<String> others = new HashSet<>(there.keySet());
        others.removeAll(removed);
        others.removeAll(files.keySet());
        refuseFolders(files.keySet(), others);
        return new Outcome<>(files, removed, Difference.of(added, changed, removed, others.size()));
    }

    /** The files that were published there. */
    private Set<String> own(Set<String> there, @Nullable Marker marker, String audience) throws PublishException {
        if (marker != null) {
            marker.refuseOther(audience, place);
            Set<String> own = new HashSet<>(marker.paths());
            own.add(Marker.NAME);
            return own;
        }
        Set<String> strange = new HashSet<>(there);
        strange.removeIf(keep::matches);
        if (!strange.isEmpty() && !adopt) {
            throw new PublishException(place + " is not empty, and no site was published there: " + example(strange)
                    + "; choose another place, name what is to stay (sitrep.publish.keep),"
                    + " or give the rest up (-Dsitrep.publish.adopt)");
        }
        return strange;
    }

    /** A folder cannot lie where a file of others does, nor the other way round. */
    private void refuseFolders(Set<String> files, Set<String> others) throws PublishException {
        for (String path : files) {
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                if (others.contains(path.substring(0, slash))) {
                    throw inTheWay(path.substring(0, slash));
                }
            }
        }
        for (String path : others) {
            for (int slash = path.indexOf('/'); slash > 0; slash = path.indexOf('/', slash + 1)) {
                if (files.contains(path.substring(0, slash))) {
                    throw inTheWay(path);
                }
            }
        }
    }

    private PublishException inTheWay(String path) {
        return new PublishException(
                path + " in " + place + " was not published by Sitrep, and the site has a file there;"
                        + " move it away, or keep it (sitrep.publish.keep)");
    }

    private static String example(Collection<String> paths) {
        String first = paths.stream().sorted().findFirst().orElseThrow();
        return paths.size() == 1 ? first : first + " and " + (paths.size() - 1) + " more";
    }
}
