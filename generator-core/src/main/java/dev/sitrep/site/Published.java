package dev.sitrep.site;

import dev.sitrep.render.SiteFacts;
import dev.sitrep.view.Pages;

/**
 * An audience's pages, written.
 *
 * @param sources that they are made from
 * @param audience that they are for
 * @param pages as planned
 * @param facts of each
 */
record Published(Sources sources, String audience, Pages pages, SiteFacts facts) {
    /** Whether everybody may see them. */
    boolean open() {
        return planned().open();
    }

    /** Whether nothing is withheld from who may see them. */
    boolean innermost() {
        return planned().innermost();
    }

    private Planned planned() {
        return new Planned(sources, audience, pages);
    }
}
