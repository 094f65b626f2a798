package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message.
 *
 * @param row what the list shows of it
 * @param id as workflows refer to it
 * @param seenBy the audience that it is marked for, or null
 * @param to whom, for an e-mail
 * @param subject of an e-mail; empty for others
 * @param body of the template
 * @param note inline HTML, or null
 * @param placeholders that it uses
 * @param stages of the workflow that send it
 * @param ready open incidents whose page has it filled in
 * @param file of the record, or null where readers don't see the sources
 */
public record MessageView(
        MessagesView.Row row,
        String id,
        @Nullable String seenBy,
        List<TextLink> to,
        List<MessagePiece> subject,
        List<MessagePiece> body,
        @Nullable String note,
        List<Slot> placeholders,
        List<TextLink> stages,
        List<TextLink> ready,
        @Nullable String file) {
    /** A placeholder, as written, and what it stands for. */
    public record Slot(String written, String meaning) {}
}
