package dev.sitrep.edition;

import dev.sitrep.model.Edition;
import dev.sitrep.model.EditionCopy;
import dev.sitrep.model.Editions;
import dev.sitrep.model.SourceTree;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The frozen copies of a site. Each is looked at when it is first asked for, and once. */
public final class Shelf {
    private final Editions editions;
    private final CopyReading reading;
    private final Map<EditionCopy, FrozenCopy> read = new IdentityHashMap<>();

    /**
     * The copies that are listed.
     *
     * @param tree that holds their files
     * @param artifacts finds those that are in a Maven repository
     */
    public Shelf(Editions editions, SourceTree tree, ArtifactFiles artifacts) {
        this.editions = editions;
        this.reading = new CopyReading(tree, artifacts);
    }

    /** The editions as they are listed. */
    public Editions editions() {
        return editions;
    }

    /** The copies of all audiences, in the order of the list. */
    public List<FrozenCopy> all() {
        return editions.editions().stream()
                .flatMap(edition -> edition.copies().stream().map(copy -> look(edition, copy)))
                .toList();
    }

    /** An audience's copies that have a place on its site, the newest first; of two with one name the first in the list. */
    public List<FrozenCopy> of(String audience) {
        Map<String, FrozenCopy> byName = new LinkedHashMap<>();
        for (Edition edition : editions.editions()) {
            Optional<EditionCopy> copy = edition.copies().stream()
                    .filter(one -> one.audience().equals(audience))
                    .findFirst();
            if (copy.isPresent() && EditionName.fault(edition.name()).isEmpty()) {
                byName.putIfAbsent(EditionName.folded(edition.name()), look(edition, copy.get()));
            }
        }
        // Of two frozen by one clock, the one that was listed later is the newer.
        List<FrozenCopy> copies = new ArrayList<>(byName.values());
        Collections.reverse(copies);
        copies.sort(
                Comparator.comparing((FrozenCopy one) -> one.edition().time()).reversed());
        return List.copyOf(copies);
    }

    /**
     * The other names of an audience's copies that can be served. A name that is an edition's, or an earlier edition's alias,
     * is not among them.
     */
    public Map<String, FrozenCopy> aliases(String audience) {
        List<FrozenCopy> copies = of(audience);
        Set<String> taken = new HashSet<>();
        editions.editions().forEach(edition -> taken.add(EditionName.folded(edition.name())));
        Map<String, FrozenCopy> aliases = new LinkedHashMap<>();
        copies.stream()
                .filter(FrozenCopy::available)
                .findFirst()
                .ifPresent(newest -> aliases.put(EditionName.LATEST, newest));
        for (FrozenCopy copy : copies) {
            for (String alias : copy.edition().aliases()) {
                if (copy.available() && EditionName.fault(alias).isEmpty() && taken.add(EditionName.folded(alias))) {
                    aliases.put(alias, copy);
                }
            }
        }
        return aliases;
    }

    private synchronized FrozenCopy look(Edition edition, EditionCopy copy) {
        return read.computeIfAbsent(copy, one -> reading.read(edition, one));
    }
}
