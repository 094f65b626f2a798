package dev.sitrep.site;

import dev.sitrep.view.Pages;
import java.util.List;

/**
 * An audience's pages, planned.
 *
 * @param sources that they are made from
 * @param audience that they are for
 * @param pages as planned
 */
record Planned(Sources sources, String audience, Pages pages) {
    static Planned of(Sources sources, String audience) {
        return new Planned(sources, audience, sources.pages(audience));
    }

    /** Whether everybody may see them. */
    boolean open() {
        return audience.equals(sources.audiences().get(0));
    }

    /** Whether nothing is withheld from who may see them. */
    boolean innermost() {
        List<String> audiences = sources.audiences();
        return audience.equals(audiences.get(audiences.size() - 1));
    }
}
