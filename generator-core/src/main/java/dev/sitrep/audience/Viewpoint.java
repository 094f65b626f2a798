package dev.sitrep.audience;

import dev.sitrep.model.Catalog;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Incident;
import dev.sitrep.model.InternalBlocks;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Page;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Runbook;
import java.util.Optional;

/** What one audience may see of records that are no part of the catalogue, such as earlier states of those that are. */
public final class Viewpoint {
    private final Catalog catalog;
    private final String audience;
    private final Chain chain;
    private final RecordProjection records;

    private Viewpoint(Catalog catalog, String audience, Chain chain) {
        this.catalog = catalog;
        this.audience = audience;
        this.chain = chain;
        this.records = new RecordProjection(
                chain, new ContactProjection(catalog.contacts(), chain), new Visible(catalog, chain));
    }

    /**
     * That of an audience of a site.
     *
     * @param catalog all of it, which says what of the surroundings may be named
     */
    public static Viewpoint of(Catalog catalog, String audience) {
        return new Viewpoint(catalog, audience, Projection.chain(catalog.site(), audience));
    }

    /** Whether nothing is withheld from it. */
    public boolean innermost() {
        return chain.seesAll();
    }

    /** What it sees of a record with a page of its own: nothing where the record is not for it. */
    public Optional<Object> record(Object record) {
        if (chain.seesAll()) {
            return Optional.of(record);
        }
        if (record instanceof Incident r) {
            return chain.sees(r.audience()) ? Optional.of(records.incident(r)) : Optional.empty();
        }
        if (record instanceof Postmortem r) {
            return chain.sees(r.audience()) ? Optional.of(records.postmortem(r)) : Optional.empty();
        }
        if (record instanceof Runbook r) {
            return chain.sees(r.audience()) ? Optional.of(records.runbook(r)) : Optional.empty();
        }
        if (record instanceof Maintenance r) {
            return chain.sees(r.audience()) ? Optional.of(records.maintenance(r)) : Optional.empty();
        }
        if (record instanceof Drill r) {
            return chain.sees(r.audience()) ? Optional.of(records.drill(r)) : Optional.empty();
        }
        if (record instanceof Page r) {
            return chain.sees(r.audience()) ? Optional.of(records.page(r)) : Optional.empty();
        }
        return Optional.empty();
    }

    /** What it sees of the catalogue with one of its lists as it was. Prose of records must be with them. */
    public Projected with(Object list) {
        return Projection.of(
                PastCatalog.of(catalog, list), prose -> prose.inline() == null ? "" : prose.inline(), audience);
    }

    /** What it sees of a text. */
    public String text(String text) {
        return chain.seesAll() ? text : InternalBlocks.cut(text);
    }
}
