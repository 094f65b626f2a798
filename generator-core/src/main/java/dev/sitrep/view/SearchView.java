package dev.sitrep.view;

import java.util.List;

/**
 * The page that searches the others; without a script, a list of what there is.
 *
 * @param index what each file of the index begins with; empty while there is none
 * @param kinds names of the kinds of entries, in their order
 * @param shelves what there is
 */
public record SearchView(String index, List<String> kinds, List<Shelf> shelves) {
    /** Entries of one sort. */
    public record Shelf(String title, List<TextLink> entries) {}

    SearchView in(String files) {
        return new SearchView(files, kinds, shelves);
    }
}
