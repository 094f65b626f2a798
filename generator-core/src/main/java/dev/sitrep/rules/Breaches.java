package dev.sitrep.rules;

import dev.sitrep.model.Breach;
import dev.sitrep.model.Catalog;
import java.util.List;

/** Every explanation of a missed promise, with the record that gives it. */
final class Breaches {
    private final Catalog catalog;

    private Breaches(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Takes an explanation. */
    @FunctionalInterface
    interface Visitor {
        /** Takes it with its record: folder or file without extension, and id. */
        void visit(String home, String record, Breach breach);
    }

    static void each(Catalog catalog, Visitor visitor) {
        new Breaches(catalog).each(visitor);
    }

    private void each(Visitor to) {
        catalog.incidents().forEach(r -> all("incidents", r.id(), r.breaches(), to));
        catalog.postmortems().forEach(r -> all("postmortems", r.id(), r.breaches(), to));
        catalog.runbooks().forEach(r -> all("runbooks", r.id(), r.breaches(), to));
        catalog.maintenance().forEach(r -> all("maintenance", r.id(), r.breaches(), to));
        catalog.drills().forEach(r -> all("drills", r.id(), r.breaches(), to));
        catalog.pages().forEach(r -> all("pages", r.id(), r.breaches(), to));
        catalog.routine().routine().forEach(r -> all("routine", r.id(), r.breaches(), to));
    }

    private static void all(String home, String record, List<Breach> breaches, Visitor to) {
        breaches.forEach(breach -> to.visit(home, record, breach));
    }
}
