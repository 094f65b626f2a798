package dev.sitrep.view;

import org.jspecify.annotations.Nullable;

/**
 * A time as a row of promises shows it.
 *
 * @param iso for machines, in UTC, or the date alone
 * @param text as short as its place allows
 * @param utc the same in UTC, or null
 */
public record Stamp(String iso, String text, @Nullable String utc) {}
