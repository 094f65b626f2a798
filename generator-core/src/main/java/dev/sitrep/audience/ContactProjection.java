package dev.sitrep.audience;

import dev.sitrep.model.Contacts;
import dev.sitrep.model.Person;
import dev.sitrep.model.Role;
import dev.sitrep.model.Team;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Removes contacts, and mentions of them, that a wider audience may not see. {@code show} names what it does see:
 * {@code name role team channel vendor hotline} for the entries, {@code title phone email slack telegram whatsapp
 * duties} for their fields, or {@code all}.
 */
final class ContactProjection {
    private final Contacts all;
    private final Chain chain;

    ContactProjection(Contacts all, Chain chain) {
        this.all = all;
        this.chain = chain;
    }

    Contacts project() {
        if (shows("all")) {
            return all;
        }
        return new Contacts(
                all.origin(),
                shows("name") ? each(all.people(), this::person) : Map.of(),
                shows("role") ? each(all.roles(), this::role) : Map.of(),
                shows("team") ? each(all.teams(), this::team) : Map.of(),
                Map.of(),
                shows("channel") ? all.channels() : List.of(),
                shows("vendor") ? all.vendors() : List.of(),
                shows("hotline") ? all.hotlines() : List.of(),
                null,
                Map.of(),
                null,
                null,
                null);
    }

    /** The id, where the audience sees whose it is. */
    @Nullable
    String visible(@Nullable String id) {
        return id != null
                        && ((shows("name") && all.people().containsKey(id))
                                || (shows("role") && all.roles().containsKey(id))
                                || (shows("team") && all.teams().containsKey(id)))
                ? id
                : null;
    }

    /** Those of the ids whose owners the audience sees. */
    List<String> named(List<String> ids) {
        return ids.stream().filter(id -> visible(id) != null).toList();
    }

    /** The id of a channel, where the audience sees it. */
    @Nullable
    String channel(@Nullable String id) {
        return shows("channel") ? id : null;
    }

    /** Whether it sees who people are. */
    boolean seesPeople() {
        return shows("name");
    }

    private boolean shows(String what) {
        for (int rank = 0; rank <= chain.viewer(); rank++) {
            List<String> shown = all.show().getOrDefault(chain.audiences().get(rank), List.of());
            if (shown.contains(what) || shown.contains("all")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable String when(String field, @Nullable String value) {
        return shows(field) ? value : null;
    }

    private static <T> Map<String, T> each(Map<String, T> entries, Function<T, T> projection) {
        Map<String, T> out = new LinkedHashMap<>();
        entries.forEach((id, entry) -> out.put(id, projection.apply(entry)));
        return out;
    }

    private Person person(Person p) {
        return new Person(
                p.origin(),
                p.id(),
                p.name(),
                when("title", p.title()),
                when("phone", p.phone()),
                when("email", p.email()),
                when("slack", p.slack()),
                when("telegram", p.telegram()),
                when("whatsapp", p.whatsapp()),
                null,
                null,
                Map.of(),
                null);
    }

    private Role role(Role r) {
        return new Role(
                r.origin(),
                r.id(),
                r.name(),
                r.description(),
                named(r.people()),
                null,
                shows("duties") ? r.duties() : List.of(),
                List.of(),
                null,
                r.automatic(),
                when("phone", r.phone()),
                when("email", r.email()),
                when("slack", r.slack()),
                when("telegram", r.telegram()),
                null,
                null);
    }

    private Team team(Team t) {
        return new Team(
                t.origin(),
                t.id(),
                t.name(),
                t.description(),
                named(t.members()),
                visible(t.lead()),
                when("slack", t.slack()),
                when("email", t.email()),
                when("phone", t.phone()),
                List.of(),
                shows("duties") ? t.duties() : List.of(),
                null,
                null);
    }
}
