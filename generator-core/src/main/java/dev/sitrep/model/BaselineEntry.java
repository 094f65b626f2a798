package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * A finding that was there before the site adopted the gate. Only the fingerprint counts; the rest is for people.
 *
 * @param origin where it was written
 * @param rule id of the rule
 * @param path of the file
 * @param record id of the record
 * @param message of the finding then
 * @param fingerprint by which it is known again
 */
public record BaselineEntry(
        Origin origin,
        @Required String rule,
        @Nullable String path,
        @Nullable String record,
        @Nullable String message,
        @Required String fingerprint) {}
