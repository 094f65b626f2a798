package dev.sitrep.rules;

import dev.sitrep.model.Action;
import dev.sitrep.model.Alert;
import dev.sitrep.model.AlertSource;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Channel;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Message;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Service;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Unreadable;
import dev.sitrep.rule.RuleInfo;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** The ids that a reference of some kind may name. */
final class Known {
    private static final Set<String> WAYS = Set.of("phone", "email", "sms", "whatsapp", "telegram", "slack", "chat");

    private final Catalog catalog;
    private final ReferenceKind kind;
    private final List<String> choices;
    private final Set<String> accepted;
    private final boolean readable;

    Known(Catalog catalog, ReferenceKind kind) {
        this.catalog = catalog;
        this.kind = kind;
        this.choices = choices(kind).toList();
        this.accepted = new HashSet<>(choices);
        alsoAccepted().forEach(accepted::add);
        this.readable = catalog.unreadable().stream().noneMatch(file -> mayHold(file.path()));
    }

    /** The ids to offer, in the order of their file. */
    List<String> choices() {
        return choices;
    }

    /** Whether a record has the id or once had it, or cannot be read and may well have it. */
    boolean has(String id) {
        return accepted.contains(id) || !readable;
    }

    private Stream<String> choices(ReferenceKind of) {
        Contacts contacts = catalog.contacts();
        return switch (of) {
            case SEVERITY -> catalog.severities().levels().stream().map(Severity::id);
            case SERVICE -> services().map(Service::id);
            case PERSON -> contacts.people().keySet().stream();
            case ROLE -> contacts.roles().keySet().stream();
            case PARTY ->
                Stream.of(contacts.people(), contacts.roles(), contacts.teams()).flatMap(map -> map.keySet().stream());
            case RECIPIENT ->
                Stream.concat(choices(ReferenceKind.PARTY), contacts.audiencesOfMessages().keySet().stream());
            case CHANNEL -> contacts.channels().stream().map(Channel::id);
            case SCHEDULE -> catalog.onCall().schedules().keySet().stream();
            case ESCALATION_POLICY -> catalog.onCall().escalation().keySet().stream();
            case CALENDAR -> Stream.concat(Stream.of("24x7"), catalog.calendars().calendars().keySet().stream());
            case ALERT -> catalog.alerts().alerts().stream().map(Alert::id);
            case SOURCE -> catalog.alerts().sources().stream().map(AlertSource::id);
            case AUDIENCE ->
                (catalog.site().audiences().isEmpty()
                                ? List.of("public", "internal")
                                : catalog.site().audiences())
                        .stream();
            case SECTION -> Stream.concat(Sections.IDS.stream(), catalog.site().sections().keySet().stream());
            case RULE -> Rules.all().stream().map(RuleInfo::id);
            case MESSAGE -> catalog.messages().stream().map(Message::id);
            case INCIDENT -> catalog.incidents().stream().map(Incident::id);
            case RUNBOOK -> catalog.runbooks().stream().map(Runbook::id);
            case ACTION -> actions();
        };
    }

    private Stream<String> alsoAccepted() {
        return switch (kind) {
            case SEVERITY -> flat(catalog.severities().levels(), Severity::aliases);
            case SERVICE -> services().flatMap(service -> service.aliases().stream());
            case CHANNEL -> WAYS.stream();
            case INCIDENT -> Stream.concat(flat(catalog.incidents(), Incident::formerIds), unreadable());
            case RUNBOOK -> Stream.concat(flat(catalog.runbooks(), Runbook::formerIds), unreadable());
            case MESSAGE -> unreadable();
            default -> Stream.empty();
        };
    }

    private boolean mayHold(String path) {
        return kind == ReferenceKind.ACTION
                ? path.startsWith("postmortems/") || path.startsWith("incidents/")
                : path.equals(kind.home());
    }

    private Stream<String> actions() {
        return Stream.concat(
                        catalog.postmortems().stream().flatMap(r -> r.actions().stream()),
                        catalog.incidents().stream().flatMap(r -> r.actions().stream()))
                .map(Action::id)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull);
    }

    private Stream<Service> services() {
        return catalog.services().groups().stream().flatMap(group -> group.services().stream());
    }

    private Stream<String> unreadable() {
        return catalog.unreadable().stream()
                .filter(file -> file.path().startsWith(kind.home()))
                .map(Unreadable::id);
    }

    private static <T> Stream<String> flat(Collection<T> records, Function<T, List<String>> ids) {
        return records.stream().flatMap(record -> ids.apply(record).stream());
    }
}
