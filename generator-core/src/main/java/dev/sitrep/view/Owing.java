package dev.sitrep.view;

import java.util.List;

/**
 * What is owed now, for the front page.
 *
 * @param counts by state, in words
 * @param rows the most urgent
 */
public record Owing(List<Tag> counts, List<PromiseRow> rows) {}
