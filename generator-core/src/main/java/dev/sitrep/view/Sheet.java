package dev.sitrep.view;

import java.util.List;
import java.util.function.Consumer;

/** A file of rows for a spreadsheet. They are made one by one, and not kept. */
public interface Sheet {
    /** Address from the root. */
    String url();

    /** Names of the columns. */
    List<String> header();

    /** Visits the rows in their order; each has a text for every column, empty where there is nothing. */
    void each(Consumer<List<String>> visitor);
}
