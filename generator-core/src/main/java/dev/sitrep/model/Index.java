package dev.sitrep.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Finds the records of a catalogue by id, and what refers to what; computed once. */
public final class Index {
    private final Catalog catalog;
    private final Map<String, Severity> severities = new LinkedHashMap<>();
    private final Map<String, Service> services = new LinkedHashMap<>();
    private final Map<String, Incident> incidents = new LinkedHashMap<>();
    private final Map<String, Runbook> runbooks = new LinkedHashMap<>();
    private final Map<String, Alert> alerts = new LinkedHashMap<>();
    private final Map<String, Channel> channels = new LinkedHashMap<>();
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final Map<String, List<Postmortem>> postmortemsOf = new LinkedHashMap<>();
    private final Map<String, List<Incident>> incidentsOf = new LinkedHashMap<>();

    private Index(Catalog catalog) {
        this.catalog = catalog;
        for (Severity severity : catalog.severities().levels()) {
            severities.putIfAbsent(severity.id(), severity);
            severity.aliases().forEach(alias -> severities.putIfAbsent(alias, severity));
        }
        for (ServiceGroup group : catalog.services().groups()) {
            for (Service service : group.services()) {
                services.putIfAbsent(service.id(), service);
                service.aliases().forEach(alias -> services.putIfAbsent(alias, service));
            }
        }
        for (Incident incident : catalog.incidents()) {
            incidents.putIfAbsent(incident.id(), incident);
            incident.services().keySet().forEach(id -> add(incidentsOf, serviceId(id), incident));
        }
        catalog.runbooks().forEach(runbook -> runbooks.putIfAbsent(runbook.id(), runbook));
        catalog.incidents()
                .forEach(incident -> incident.formerIds().forEach(id -> incidents.putIfAbsent(id, incident)));
        catalog.runbooks().forEach(runbook -> runbook.formerIds().forEach(id -> runbooks.putIfAbsent(id, runbook)));
        catalog.alerts().alerts().forEach(alert -> alerts.putIfAbsent(alert.id(), alert));
        catalog.contacts().channels().forEach(channel -> channels.putIfAbsent(channel.id(), channel));
        catalog.messages().forEach(message -> messages.putIfAbsent(message.id(), message));
        for (Postmortem postmortem : catalog.postmortems()) {
            covered(postmortem).forEach(id -> add(postmortemsOf, id, postmortem));
        }
    }

    /** The index of a catalogue. */
    public static Index of(Catalog catalog) {
        return new Index(catalog);
    }

    /** The catalogue. */
    public Catalog catalog() {
        return catalog;
    }

    /** A level by id or alias. */
    public Optional<Severity> severity(String id) {
        return Optional.ofNullable(severities.get(id));
    }

    /** How severe a level is: 0 is the severest; an unknown one comes after all. */
    public int rank(String severity) {
        Severity level = severities.get(severity);
        return level == null ? Integer.MAX_VALUE : catalog.severities().levels().indexOf(level);
    }

    /** A service by id or alias. */
    public Optional<Service> service(String id) {
        return Optional.ofNullable(services.get(id));
    }

    /** The incident of that id, or that once had it. */
    public Optional<Incident> incident(String id) {
        return Optional.ofNullable(incidents.get(id));
    }

    /** The runbook of that id, or that once had it. */
    public Optional<Runbook> runbook(String id) {
        return Optional.ofNullable(runbooks.get(id));
    }

    /** An alert rule. */
    public Optional<Alert> alert(String id) {
        return Optional.ofNullable(alerts.get(id));
    }

    /** A channel. */
    public Optional<Channel> channel(String id) {
        return Optional.ofNullable(channels.get(id));
    }

    /** A message. */
    public Optional<Message> message(String id) {
        return Optional.ofNullable(messages.get(id));
    }

    /** A person. */
    public Optional<Person> person(String id) {
        return Optional.ofNullable(catalog.contacts().people().get(id));
    }

    /** A role. */
    public Optional<Role> role(String id) {
        return Optional.ofNullable(catalog.contacts().roles().get(id));
    }

    /** A team. */
    public Optional<Team> team(String id) {
        return Optional.ofNullable(catalog.contacts().teams().get(id));
    }

    /** The name of a person, role, team or audience of messages; the id itself where none has it. */
    public String partyName(String id) {
        return person(id)
                .map(Person::name)
                .or(() -> role(id).map(Role::name))
                .or(() -> team(id).map(Team::name))
                .or(() -> Optional.ofNullable(
                                catalog.contacts().audiencesOfMessages().get(id))
                        .map(MessageAudience::name))
                .orElse(id);
    }

    /** Whether a person, role or team has the id. */
    public boolean isParty(String id) {
        return person(id).isPresent() || role(id).isPresent() || team(id).isPresent();
    }

    /** The postmortems of an incident. */
    public List<Postmortem> postmortemsOf(String incident) {
        return postmortemsOf.getOrDefault(incident, List.of());
    }

    /** The incidents that affected a service, in catalogue order. */
    public List<Incident> incidentsOf(String service) {
        return incidentsOf.getOrDefault(service, List.of());
    }

    /** The incidents that a postmortem covers; its own id where it names none. */
    public static List<String> covered(Postmortem postmortem) {
        List<String> ids = new ArrayList<>(postmortem.incidents());
        String incident = postmortem.incident();
        if (incident != null && !ids.contains(incident)) {
            ids.add(0, incident);
        }
        return ids.isEmpty() ? List.of(postmortem.id()) : ids;
    }

    /** Every record with a page of its own: type folder, id. */
    public void eachRecord(BiConsumer<String, String> visitor) {
        catalog.incidents().forEach(r -> visitor.accept("incidents", r.id()));
        catalog.postmortems().forEach(r -> visitor.accept("postmortems", r.id()));
        catalog.runbooks().forEach(r -> visitor.accept("runbooks", r.id()));
        catalog.maintenance().forEach(r -> visitor.accept("maintenance", r.id()));
        catalog.drills().forEach(r -> visitor.accept("drills", r.id()));
        catalog.pages().forEach(r -> visitor.accept("pages", r.id()));
    }

    private String serviceId(String idOrAlias) {
        Service service = services.get(idOrAlias);
        return service == null ? idOrAlias : service.id();
    }

    private static <T> void add(Map<String, List<T>> lists, String key, T value) {
        lists.computeIfAbsent(key, k -> new ArrayList<>()).add(value);
    }
}
