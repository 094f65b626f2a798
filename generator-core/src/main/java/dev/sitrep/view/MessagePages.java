package dev.sitrep.view;

import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Message;
import dev.sitrep.model.MessageFormat;
import dev.sitrep.model.MessageWhen;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** A page for each message, and one that lists them. */
final class MessagePages implements PageFamily {
    private static final String LIST = Urls.list("messages");

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        if (desk.catalog().messages().isEmpty()) {
            return Stream.of();
        }
        MessageShelf shelf = new MessageShelf(desk);
        Stream<PagePlan> list = Stream.of(new PagePlan(
                LIST, "messages", LIST, null, desk.words().w("messages.title"), prose -> list(desk, shelf, prose)));
        return Stream.concat(
                list,
                shelf.all().stream()
                        .map(template -> new PagePlan(
                                Urls.page("messages", template.message().id()),
                                "message",
                                LIST,
                                template.message().origin().path(),
                                title(template.message()),
                                prose -> new MessagePage(desk, shelf, prose).compose(template))));
    }

    static String title(Message message) {
        String title = message.title();
        return title == null ? message.id() : title;
    }

    private static MessagesView list(Desk desk, MessageShelf shelf, PageProse prose) {
        return new MessagesView(
                shelf.all().stream().map(t -> row(desk, t.message(), prose)).toList());
    }

    static MessagesView.Row row(Desk desk, Message message, PageProse prose) {
        Parts parts = new Parts(desk, prose);
        MessageWhen when = message.when();
        MessageFormat format = message.format();
        return new MessagesView.Row(
                parts.link(title(message), Urls.page("messages", message.id())),
                when == null
                        ? List.of()
                        : when.status().stream().map(s -> status(desk, s)).toList(),
                when == null
                        ? List.of()
                        : when.severity().stream().map(parts::level).toList(),
                message.channel() == null ? null : parts.channel(message.channel()),
                parts.tag("message-format", format == null ? MessageFormat.PLAIN : format));
    }

    /** A state of an incident; one that there isn't stays as it is. */
    private static Tag status(Desk desk, String word) {
        boolean known =
                Arrays.stream(IncidentStatus.values()).anyMatch(s -> s.key().equals(word));
        return new Tag(word, known ? desk.words().w("incident." + word) : word);
    }
}
