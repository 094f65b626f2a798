package dev.sitrep.audience;

import dev.sitrep.model.Catalog;
import dev.sitrep.model.Index;
import dev.sitrep.model.ProseReader;

/** A catalogue that holds only what one audience may see. Only {@link Projection} makes one. */
public final class Projected {
    private final String audience;
    private final boolean innermost;
    private final Index index;
    private final ProseReader prose;

    Projected(String audience, boolean innermost, Catalog catalog, ProseReader prose) {
        this.audience = audience;
        this.innermost = innermost;
        this.index = Index.of(catalog);
        this.prose = prose;
    }

    /** Id of the audience. */
    public String audience() {
        return audience;
    }

    /** Whether it sees everything. */
    public boolean innermost() {
        return innermost;
    }

    /** What is left of the catalogue. */
    public Catalog catalog() {
        return index.catalog();
    }

    /** The index of what is left. */
    public Index index() {
        return index;
    }

    /** Reads prose without the blocks that this audience may not see; lines keep their numbers. */
    public ProseReader prose() {
        return prose;
    }
}
