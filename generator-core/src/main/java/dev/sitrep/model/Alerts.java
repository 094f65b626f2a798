package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What watches the services, and what it leads to.
 *
 * @param origin where it was written
 * @param sources how incidents are noticed
 * @param alerts alert rules
 * @param prometheus files with Prometheus rules
 * @param stack tools
 * @param retention how long logs are kept
 * @param note prose
 * @param audience narrowest audience that sees it; the innermost only without it
 * @param owner who answers for it
 * @param reviewEvery how often it is to be reviewed
 * @param reviewed the last review
 */
public record Alerts(
        Origin origin,
        List<AlertSource> sources,
        List<Alert> alerts,
        List<String> prometheus,
        List<StackComponent> stack,
        List<Retention> retention,
        @Nullable String note,
        @Nullable String audience,
        @Nullable String owner,
        @Nullable TimeSpan reviewEvery,
        @Nullable Reviewed reviewed)
        implements Reviewable {}
