package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The list of messages.
 *
 * @param rows in the order of their files
 */
public record MessagesView(List<Row> rows) {
    /**
     * A message.
     *
     * @param statuses of an incident in which it is of use; empty for all
     * @param severities for which it is of use; empty for all
     */
    public record Row(
            TextLink message,
            List<Tag> statuses,
            List<SeverityTag> severities,
            @Nullable TextLink channel,
            Tag format) {}
}
