package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/** A record that somebody answers for, and that is to be reviewed from time to time. */
public interface Reviewable {
    /** Where it was written. */
    Origin origin();

    /** A person, role or team. */
    @Nullable
    String owner();

    /** How often it is to be reviewed. */
    @Nullable
    TimeSpan reviewEvery();

    /** The last review. */
    @Nullable
    Reviewed reviewed();
}
