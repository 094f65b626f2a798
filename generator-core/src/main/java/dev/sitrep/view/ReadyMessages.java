package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Message;
import dev.sitrep.model.Placeholder;
import java.util.ArrayList;
import java.util.List;

/** The messages that fit an incident, filled in as far as its record goes. */
final class ReadyMessages {
    private final Desk desk;
    private final Parts parts;

    ReadyMessages(Desk desk, PageProse prose) {
        this.desk = desk;
        this.parts = new Parts(desk, prose);
    }

    List<ReadyMessage> of(Incident incident, MessageShelf shelf) {
        MessageValues values = new MessageValues(desk, incident);
        return shelf.fitting(incident).stream().map(t -> fill(t, values)).toList();
    }

    private ReadyMessage fill(MessageShelf.Template template, MessageValues values) {
        Message message = template.message();
        List<MessagePiece> subject = fill(template.subject(), values);
        List<MessagePiece> body = fill(template.body(), values);
        String title = MessagePages.title(message);
        return new ReadyMessage(
                "message-" + Urls.segment(message.id()),
                parts.link(title, Urls.page("messages", message.id())),
                message.channel() == null ? null : parts.channel(message.channel()),
                message.to().stream().map(this::addressee).toList(),
                subject,
                body,
                blank(subject) || blank(body));
    }

    /** A person, role, team, audience of messages or channel; else an address as it stands. */
    TextLink addressee(String to) {
        return desk.index().channel(to).isPresent() ? parts.channel(to) : parts.party(to);
    }

    private List<MessagePiece> fill(MessageText text, MessageValues values) {
        List<MessagePiece> pieces = new ArrayList<>();
        for (MessageText.Part part : text.parts()) {
            Placeholder placeholder = part.placeholder();
            String value = placeholder == null ? part.text() : values.of(placeholder);
            pieces.add(
                    value == null && placeholder != null
                            ? new MessagePiece("blank", new Placeholders(desk).blank(placeholder))
                            : new MessagePiece("text", String.valueOf(value)));
        }
        return pieces;
    }

    private static boolean blank(List<MessagePiece> pieces) {
        return pieces.stream().anyMatch(p -> p.kind().equals("blank"));
    }
}
