package dev.sitrep.model;

import java.util.List;

/**
 * The frozen copies of the site, as {@code editions/editions.yaml} lists them.
 *
 * @param origin where it was written
 * @param editions in order
 */
public record Editions(Origin origin, List<Edition> editions) {
    /** The folder of frozen copies in the sources. */
    public static final String FOLDER = "editions";

    /** The list's file. */
    public static final String FILE = FOLDER + "/editions.yaml";

    /** Copies the list. */
    public Editions {
        editions = List.copyOf(editions);
    }
}
