package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * What a command of a runbook asks for.
 *
 * @param origin where it was written
 * @param ask the question
 * @param preset the answer to begin with
 */
public record Variable(
        Origin origin,
        @Nullable String ask,
        @Key("default") @Shorthand @Nullable String preset) {}
