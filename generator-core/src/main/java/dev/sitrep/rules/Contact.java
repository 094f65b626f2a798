package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Hotline;
import dev.sitrep.model.MessageAudience;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Person;
import dev.sitrep.model.Role;
import dev.sitrep.model.Team;
import dev.sitrep.model.Vendor;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Someone or something that {@code contacts.yaml} says how to reach.
 *
 * @param kind what it is
 * @param id or name, where it has no id
 * @param origin where it was written
 * @param ways its own ways to be reached
 * @param others those through whom it is reached
 */
record Contact(ContactKind kind, String id, Origin origin, List<Way> ways, List<String> others) {
    /** A field that says how to reach someone. */
    record Way(Origin origin, String field, String value) {
        Place place() {
            return origin.at(field);
        }

        /** Whether it is still the template's, which is for {@link ContactPlaceholder} to say. */
        boolean isPlaceholder() {
            return value.startsWith("[") || value.contains("XX");
        }
    }

    /** All of them, in the order of the file's parts. */
    static Stream<Contact> all(Contacts contacts) {
        return Stream.of(
                        contacts.people().values().stream().map(Contact::of),
                        contacts.roles().values().stream().map(Contact::of),
                        contacts.teams().values().stream().map(Contact::of),
                        contacts.audiencesOfMessages().values().stream().map(Contact::of),
                        contacts.vendors().stream().map(Contact::of),
                        contacts.hotlines().stream().map(Contact::of))
                .flatMap(stream -> stream);
    }

    /** The ways to reach contacts that are of some fields and filled in. */
    static Stream<Way> ways(Contacts contacts, String... fields) {
        return all(contacts)
                .flatMap(contact -> contact.ways().stream())
                .filter(way -> List.of(fields).contains(way.field()) && !way.isPlaceholder());
    }

    /** Its id, or its name where it has none. */
    Place place() {
        boolean ofList = kind == ContactKind.VENDOR || kind == ContactKind.HOTLINE;
        return ofList ? origin.at("name") : origin.keyPlace();
    }

    private static Contact of(Person p) {
        Origin o = p.origin();
        List<Way> ways = ways(
                way(o, "phone", p.phone()),
                way(o, "email", p.email()),
                way(o, "slack", p.slack()),
                way(o, "telegram", p.telegram()),
                way(o, "whatsapp", p.whatsapp()));
        return new Contact(ContactKind.PERSON, p.id(), o, ways, List.of());
    }

    private static Contact of(Role r) {
        Origin o = r.origin();
        List<Way> ways = ways(
                way(o, "phone", r.phone()),
                way(o, "email", r.email()),
                way(o, "slack", r.slack()),
                way(o, "telegram", r.telegram()));
        return new Contact(ContactKind.ROLE, r.id(), o, ways, joined(r.people(), Stream.ofNullable(r.schedule())));
    }

    private static Contact of(Team t) {
        Origin o = t.origin();
        List<Way> ways = ways(way(o, "phone", t.phone()), way(o, "email", t.email()), way(o, "slack", t.slack()));
        return new Contact(ContactKind.TEAM, t.id(), o, ways, joined(t.members(), Stream.ofNullable(t.lead())));
    }

    private static Contact of(MessageAudience a) {
        return new Contact(ContactKind.AUDIENCE, a.id(), a.origin(), List.of(), joined(a.to(), a.via().stream()));
    }

    private static Contact of(Vendor v) {
        Origin o = v.origin();
        List<Way> ways = ways(way(o, "phone", v.phone()), way(o, "email", v.email()), way(o, "url", v.url()));
        return new Contact(ContactKind.VENDOR, v.id() == null ? v.name() : v.id(), o, ways, List.of());
    }

    private static Contact of(Hotline h) {
        return new Contact(
                ContactKind.HOTLINE, h.name(), h.origin(), ways(way(h.origin(), "phone", h.phone())), List.of());
    }

    private static List<Way> ways(@Nullable Way... ways) {
        return Stream.of(ways).filter(Objects::nonNull).toList();
    }

    private static @Nullable Way way(Origin origin, String field, @Nullable String value) {
        return value == null || value.isBlank() ? null : new Way(origin, field, value);
    }

    private static List<String> joined(List<String> many, Stream<String> more) {
        return Stream.concat(many.stream(), more).toList();
    }
}
