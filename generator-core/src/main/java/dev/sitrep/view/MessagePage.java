package dev.sitrep.view;

import dev.sitrep.model.Message;
import dev.sitrep.model.Placeholder;
import dev.sitrep.model.Stage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Composes the page of a message: the template, and what its placeholders stand for. */
final class MessagePage {
    private final Desk desk;
    private final MessageShelf shelf;
    private final PageProse prose;
    private final Parts parts;

    MessagePage(Desk desk, MessageShelf shelf, PageProse prose) {
        this.desk = desk;
        this.shelf = shelf;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
    }

    MessageView compose(MessageShelf.Template template) {
        Message message = template.message();
        ReadyMessages ready = new ReadyMessages(desk, prose);
        return new MessageView(
                MessagePages.row(desk, message, prose),
                message.id(),
                parts.seenBy(message.audience()),
                message.to().stream().map(ready::addressee).toList(),
                pieces(template.subject()),
                pieces(template.body()),
                prose.inline(message.note(), message.origin(), "note"),
                slots(template),
                desk.relations().stagesOf(message.id()).stream()
                        .map(this::stage)
                        .toList(),
                desk.relations().open().stream()
                        .filter(i -> shelf.fits(message, i))
                        .map(i -> parts.link(
                                i.title(), Urls.page("incidents", i.id()) + "#message-" + Urls.segment(message.id())))
                        .toList(),
                desk.seen().innermost() ? message.origin().path() : null);
    }

    private TextLink stage(Stage stage) {
        return parts.link(stage.name(), Urls.list("workflow") + "#" + Urls.segment(stage.id()));
    }

    private List<MessagePiece> pieces(MessageText text) {
        return text.parts().stream().map(this::piece).toList();
    }

    private MessagePiece piece(MessageText.Part part) {
        Placeholder placeholder = part.placeholder();
        if (placeholder == null) {
            return new MessagePiece("text", part.text());
        }
        return placeholder.isBlank()
                ? new MessagePiece("blank", new Placeholders(desk).blank(placeholder))
                : new MessagePiece("slot", part.text());
    }

    private List<MessageView.Slot> slots(MessageShelf.Template template) {
        Placeholders placeholders = new Placeholders(desk);
        Map<String, MessageView.Slot> slots = new LinkedHashMap<>();
        Stream.of(template.subject(), template.body())
                .flatMap(text -> text.parts().stream())
                .forEach(part -> {
                    Placeholder placeholder = part.placeholder();
                    if (placeholder != null) {
                        slots.putIfAbsent(
                                part.text(), new MessageView.Slot(part.text(), placeholders.meaning(placeholder)));
                    }
                });
        return List.copyOf(slots.values());
    }
}
