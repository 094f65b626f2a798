package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One level of the severity matrix.
 *
 * @param origin where it was written
 * @param id as records refer to it
 * @param name in words
 * @param title a longer name
 * @param icon a character beside the name
 * @param goal what the response aims at
 * @param aliases other ids
 * @param impact what it means
 * @param examples of such incidents
 * @param communication how it is communicated, in words
 * @param calendar default of this level's targets
 * @param respond met by {@code acknowledged}
 * @param notifications whom to tell
 * @param escalate a policy, or steps in place
 * @param update how often readers are told
 * @param restore met by {@code mitigated} or {@code resolved}
 * @param observe how long to watch
 * @param report met by {@code reported}
 * @param postmortem met by the postmortem's {@code published}
 * @param review met by the postmortem's {@code review-held}
 * @param artifacts evidence saved
 * @param actions default due date of an action
 * @param note anything else
 */
public record Severity(
        Origin origin,
        @Required String id,
        @Nullable String name,
        @Nullable String title,
        @Nullable String icon,
        @Nullable String goal,
        List<String> aliases,
        @Nullable String impact,
        List<String> examples,
        @Nullable String communication,
        @Nullable String calendar,
        @Nullable Target respond,
        @Key("notify") List<NotifyTarget> notifications,
        @Nullable Escalate escalate,
        @Nullable Target update,
        @Nullable Target restore,
        @Nullable Target observe,
        @Nullable Target report,
        @Nullable PostmortemTarget postmortem,
        @Nullable Target review,
        @Nullable Target artifacts,
        @Nullable Target actions,
        @Nullable String note) {}
