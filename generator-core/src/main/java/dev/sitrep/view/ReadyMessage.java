package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A message filled in for an incident.
 *
 * @param anchor id on the page
 * @param title of the template, leading to its page
 * @param channel where it is sent, or null
 * @param to whom, for an e-mail
 * @param subject of an e-mail; empty for others
 * @param body of the message
 * @param blanks whether something is left to fill in
 */
public record ReadyMessage(
        String anchor,
        TextLink title,
        @Nullable TextLink channel,
        List<TextLink> to,
        List<MessagePiece> subject,
        List<MessagePiece> body,
        boolean blanks) {}
