package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The service catalogue.
 *
 * @param origin where it was written
 * @param groups in the order of the pages
 * @param owner who answers for the list
 * @param reviewEvery how often it is to be reviewed
 * @param reviewed the last review
 */
public record Services(
        Origin origin,
        List<ServiceGroup> groups,
        @Nullable String owner,
        @Nullable TimeSpan reviewEvery,
        @Nullable Reviewed reviewed)
        implements Reviewable {}
