package dev.sitrep.view;

import dev.sitrep.model.Moment;
import dev.sitrep.model.Person;
import dev.sitrep.model.Role;
import dev.sitrep.model.Team;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Lays what roles and teams have to know beside what their people were trained in. */
final class Trainings {
    private final Desk desk;
    private final Parts parts;

    Trainings(Desk desk, PageProse prose) {
        this.desk = desk;
        this.parts = new Parts(desk, prose);
    }

    /** A table for each role and team that has to know something. */
    List<ContactsView.Training> all() {
        List<ContactsView.Training> all = new ArrayList<>();
        for (Role role : desk.catalog().contacts().roles().values()) {
            add(all, role.id(), role.people(), role.mustKnow());
        }
        for (Team team : desk.catalog().contacts().teams().values()) {
            add(all, team.id(), members(team), team.mustKnow());
        }
        return all;
    }

    /** What a person was trained in and no table shows. */
    List<ContactsView.Trained> beyond(Person person) {
        Set<String> shown = new HashSet<>();
        for (Role role : desk.catalog().contacts().roles().values()) {
            if (role.people().contains(person.id())) {
                shown.addAll(role.mustKnow());
            }
        }
        for (Team team : desk.catalog().contacts().teams().values()) {
            if (members(team).contains(person.id())) {
                shown.addAll(team.mustKnow());
            }
        }
        return person.trained().entrySet().stream()
                .filter(e -> !shown.contains(e.getKey()))
                .map(e -> new ContactsView.Trained(
                        e.getKey(), Objects.requireNonNull(desk.times().of(e.getValue()))))
                .toList();
    }

    private void add(List<ContactsView.Training> all, String id, List<String> people, List<String> mustKnow) {
        if (!mustKnow.isEmpty()) {
            all.add(new ContactsView.Training(
                    id,
                    parts.party(id),
                    parts.parties(people),
                    mustKnow.stream()
                            .map(skill -> new ContactsView.Skill(
                                    skill,
                                    people.stream()
                                            .map(person -> cell(person, skill))
                                            .toList()))
                            .toList()));
        }
    }

    private ContactsView.Cell cell(String id, String skill) {
        Moment on = desk.index()
                .person(id)
                .map(person -> person.trained().get(skill))
                .orElse(null);
        return new ContactsView.Cell(desk.times().of(on));
    }

    private static List<String> members(Team team) {
        Set<String> members = new LinkedHashSet<>(team.members());
        if (team.lead() != null) {
            members.add(team.lead());
        }
        return List.copyOf(members);
    }
}
