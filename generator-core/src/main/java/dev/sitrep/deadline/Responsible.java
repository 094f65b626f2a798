package dev.sitrep.deadline;

import dev.sitrep.model.Contacts;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Role;
import dev.sitrep.model.Schedule;
import dev.sitrep.model.Service;
import dev.sitrep.model.Team;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the person behind a role: who took it on in an incident, who fills it, or who was on call at the time. */
final class Responsible {
    private final Index index;
    private final Map<String, OnCallShifts> shifts = new HashMap<>();

    Responsible(Index index, ZoneId zone) {
        this.index = index;
        for (Map.Entry<String, Schedule> schedule :
                index.catalog().onCall().schedules().entrySet()) {
            shifts.put(schedule.getKey(), OnCallShifts.of(schedule.getValue(), zone));
        }
    }

    /** The person that a person, role or team stands for at a time; the id itself where there is no one person. */
    String person(String party, Instant at, @Nullable Incident incident) {
        String taken = incident == null ? null : incident.roles().get(party);
        if (taken != null) {
            return taken.equals(party) ? taken : person(taken, at, null);
        }
        Role role = contacts().roles().get(party);
        if (role == null) {
            return party;
        }
        if (role.people().size() == 1) {
            return role.people().get(0);
        }
        OnCallShifts schedule = role.schedule() == null ? null : shifts.get(role.schedule());
        String onCall = schedule == null ? null : schedule.at(at);
        return onCall == null ? party : onCall;
    }

    /** Who answers for an incident: one of the roles, in their order, else who led or reported it, else who was on call. */
    @Nullable
    String of(Incident incident, Instant at, String... roles) {
        return Stream.concat(Stream.of(roles), Stream.of("incident-commander"))
                .map(role -> incident.roles().get(role))
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> java.util.Optional.ofNullable(incident.reporter()))
                .map(party -> person(party, at, incident))
                .or(() -> serviceOwner(incident).map(party -> person(party, at, incident)))
                .orElseGet(() -> onCall(at));
    }

    /** Whether a party is, or stands for, another at a time: the person on call for the role, a member for the team. */
    boolean standsFor(String named, String party, Instant at, Incident incident) {
        if (named.equals(party) || named.equals(incident.roles().get(party))) {
            return true;
        }
        Role role = contacts().roles().get(party);
        if (role != null) {
            return role.people().contains(named) || named.equals(person(party, at, incident));
        }
        Team team = contacts().teams().get(party);
        return team != null && (team.members().contains(named) || named.equals(team.lead()));
    }

    /** Whether a party is a machine, which nobody calls. */
    boolean automatic(String party) {
        Role role = contacts().roles().get(party);
        return role != null && role.automatic();
    }

    private java.util.Optional<String> serviceOwner(Incident incident) {
        return incident.services().keySet().stream()
                .map(id -> index.service(id).map(Service::owner).orElse(null))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private @Nullable String onCall(Instant at) {
        List<String> schedules =
                List.copyOf(index.catalog().onCall().schedules().keySet());
        for (String id : schedules) {
            OnCallShifts schedule = shifts.get(id);
            String person = schedule == null ? null : schedule.at(at);
            if (person != null) {
                return person;
            }
        }
        return null;
    }

    private Contacts contacts() {
        return index.catalog().contacts();
    }
}
