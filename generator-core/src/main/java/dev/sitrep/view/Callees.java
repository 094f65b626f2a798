package dev.sitrep.view;

import dev.sitrep.deadline.Shift;
import dev.sitrep.model.MessageAudience;
import dev.sitrep.model.Person;
import dev.sitrep.model.Role;
import dev.sitrep.model.Schedule;
import dev.sitrep.model.Team;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out whom to call for a person, role, team or audience of messages. */
final class Callees {
    private final Desk desk;
    private final Parts parts;
    private final Rota rota;

    Callees(Desk desk, Rota rota, PageProse prose) {
        this.desk = desk;
        this.parts = new Parts(desk, prose);
        this.rota = rota;
    }

    List<Callee> of(List<String> ids) {
        return ids.stream().map(this::of).toList();
    }

    /** Whoever has the id; a name without ways where nobody has it. */
    Callee of(String id) {
        return desk.index()
                .person(id)
                .map(this::person)
                .or(() -> desk.index().role(id).map(this::role))
                .or(() -> desk.index().team(id).map(this::team))
                .orElseGet(() -> audience(id));
    }

    static List<ContactWay> ways(Lexicon words, Person p) {
        return new Ways(words)
                .phone(p.phone())
                .whatsapp(p.whatsapp())
                .telegram(p.telegram())
                .slack(p.slack())
                .email(p.email())
                .list();
    }

    static List<ContactWay> ways(Lexicon words, Role r) {
        return new Ways(words)
                .phone(r.phone())
                .telegram(r.telegram())
                .slack(r.slack())
                .email(r.email())
                .list();
    }

    static List<ContactWay> ways(Lexicon words, Team t) {
        return new Ways(words)
                .phone(t.phone())
                .slack(t.slack())
                .email(t.email())
                .list();
    }

    /** Who fills a role now: whoever is on call by its schedule, else its people. */
    List<Callee> fillers(Role role) {
        Shift shift = rota.now(role.schedule());
        if (shift == null || shift.person() == null) {
            return people(role.people());
        }
        When until = rota.ends(shift) ? desk.times().of(shift.to()) : null;
        Callee onCall = people(List.of(shift.person())).get(0);
        return List.of(new Callee(onCall.party(), onCall.ways(), onCall.people(), true, until, false));
    }

    private Callee person(Person p) {
        return new Callee(parts.party(p.id()), ways(desk.words(), p), List.of(), false, null, false);
    }

    private Callee role(Role r) {
        List<ContactWay> own = Stream.concat(ways(desk.words(), r).stream(), elsewhere(r).stream())
                .toList();
        return new Callee(parts.party(r.id()), own, without(own, fillers(r)), false, null, r.automatic());
    }

    /** Where to see who is on call, when another product knows. */
    private List<ContactWay> elsewhere(Role r) {
        Schedule schedule = r.schedule() == null
                ? null
                : desk.catalog().onCall().schedules().get(r.schedule());
        return schedule == null || schedule.external() == null
                ? List.of()
                : new Ways(desk.words()).web(schedule.url()).list();
    }

    private Callee team(Team t) {
        Set<String> members = new LinkedHashSet<>();
        if (t.lead() != null) {
            members.add(t.lead());
        }
        members.addAll(t.members());
        List<ContactWay> own = ways(desk.words(), t);
        return new Callee(parts.party(t.id()), own, without(own, people(List.copyOf(members))), false, null, false);
    }

    /** A number or address that the role or team has itself is not repeated for its people. */
    private static List<Callee> without(List<ContactWay> own, List<Callee> people) {
        return people.stream()
                .map(p -> new Callee(
                        p.party(),
                        p.ways().stream().filter(way -> !own.contains(way)).toList(),
                        p.people(),
                        p.onCall(),
                        p.onCallUntil(),
                        p.automatic()))
                .toList();
    }

    private Callee audience(String id) {
        MessageAudience audience =
                desk.catalog().contacts().audiencesOfMessages().get(id);
        return audience == null
                ? plain(parts.party(id), List.of())
                : new Callee(parts.party(id), List.of(), recipients(audience), false, null, false);
    }

    /** Addresses, people, roles, teams or channels. */
    List<Callee> recipients(MessageAudience audience) {
        List<Callee> out = new ArrayList<>();
        for (String to : audience.to()) {
            if (desk.index().isParty(to)) {
                out.add(of(to));
            } else if (desk.index().channel(to).isPresent()) {
                out.add(plain(parts.channel(to), List.of()));
            } else {
                out.add(plain(null, new Ways(desk.words()).email(to).list()));
            }
        }
        return out;
    }

    private List<Callee> people(List<String> ids) {
        return ids.stream()
                .map(id -> desk.index().person(id).map(this::person).orElseGet(() -> plain(parts.party(id), List.of())))
                .toList();
    }

    /** An address shows itself among its ways, so it has no name. */
    private static Callee plain(@Nullable TextLink name, List<ContactWay> ways) {
        return new Callee(name == null ? TextLink.plain("") : name, ways, List.of(), false, null, false);
    }
}
