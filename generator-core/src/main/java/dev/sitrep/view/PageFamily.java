package dev.sitrep.view;

import java.util.stream.Stream;

/** The pages of one kind of record: its list, and a page for each. */
interface PageFamily {
    /** The pages, in order; none where the audience has nothing of the kind. */
    Stream<PagePlan> pages(Desk desk);
}
