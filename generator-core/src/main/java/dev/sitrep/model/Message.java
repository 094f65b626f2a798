package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A communication template.
 *
 * @param origin where it was written
 * @param id as records refer to it
 * @param title in words
 * @param channel where it is sent
 * @param when when it is of use
 * @param audience narrowest audience that sees it
 * @param format plain without it
 * @param subject of an e-mail
 * @param to of an e-mail
 * @param note anything else
 * @param body the template
 */
public record Message(
        Origin origin,
        @Id String id,
        @Nullable String title,
        @Nullable String channel,
        @Nullable MessageWhen when,
        @Nullable String audience,
        @Nullable MessageFormat format,
        @Nullable String subject,
        List<String> to,
        @Nullable String note,
        Prose body) {}
