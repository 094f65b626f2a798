package dev.sitrep.rules;

/** What the id of a reference must be the id of. */
enum ReferenceKind {
    SEVERITY("severity", "severities.yaml"),
    SERVICE("service", "services.yaml"),
    PERSON("person", "contacts.yaml"),
    /** A person, role or team. */
    PARTY("person, role or team", "contacts.yaml"),
    /** A person, role or team, or an audience of messages. */
    RECIPIENT("person, role, team or audience of messages", "contacts.yaml"),
    ROLE("role", "contacts.yaml"),
    CHANNEL("channel", "contacts.yaml"),
    SCHEDULE("schedule", "oncall.yaml"),
    ESCALATION_POLICY("escalation policy", "oncall.yaml"),
    CALENDAR("calendar", "calendars.yaml"),
    ALERT("alert", "alerts.yaml"),
    SOURCE("source", "alerts.yaml"),
    AUDIENCE("audience", "sitrep.yaml"),
    SECTION("section", "sitrep.yaml"),
    RULE("rule", "Sitrep"),
    MESSAGE("message", "messages/"),
    INCIDENT("incident", "incidents/"),
    RUNBOOK("runbook", "runbooks/"),
    /** Of an incident or a postmortem. */
    ACTION("action", "postmortems/");

    private final String noun;
    private final String home;

    ReferenceKind(String noun, String home) {
        this.noun = noun;
        this.home = home;
    }

    /** What findings call it. */
    String noun() {
        return noun;
    }

    /** The file or folder that defines it. */
    String home() {
        return home;
    }
}
