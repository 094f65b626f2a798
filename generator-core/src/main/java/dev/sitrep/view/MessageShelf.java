package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Message;
import dev.sitrep.model.MessageWhen;
import dev.sitrep.model.Severity;
import java.util.List;

/** All messages, read once. */
final class MessageShelf {
    /** A message and its text. */
    record Template(Message message, MessageText subject, MessageText body) {}

    private final Desk desk;
    private final List<Template> templates;

    MessageShelf(Desk desk) {
        this(
                desk,
                desk.catalog().messages().stream()
                        .map(m -> new Template(
                                m,
                                MessageText.of(m.subject() == null ? "" : m.subject()),
                                MessageText.of(
                                        desk.seen().prose().read(m.body()).strip())))
                        .toList());
    }

    private MessageShelf(Desk desk, List<Template> templates) {
        this.desk = desk;
        this.templates = templates;
    }

    /** One without messages. */
    static MessageShelf empty(Desk desk) {
        return new MessageShelf(desk, List.of());
    }

    List<Template> all() {
        return templates;
    }

    /** Those that are of use for an incident as it stands. */
    List<Template> fitting(Incident incident) {
        return templates.stream().filter(t -> fits(t.message(), incident)).toList();
    }

    /** Whether a message is of use for an incident as it stands. */
    boolean fits(Message message, Incident incident) {
        MessageWhen when = message.when();
        if (when == null) {
            return true;
        }
        String status = incident.status() == null ? "" : incident.status().key();
        return (when.status().isEmpty() || when.status().contains(status))
                && (when.severity().isEmpty()
                        || when.severity().stream().anyMatch(s -> level(s).equals(level(incident.severity()))));
    }

    private String level(String id) {
        return desk.index().severity(id).map(Severity::id).orElse(id);
    }
}
