package dev.sitrep.rules;

/** What a contact is. */
enum ContactKind {
    PERSON("person", "a phone, email, slack, telegram or whatsapp"),
    ROLE(
            "role",
            "people, a schedule, or a phone, email or slack of its own; a machine has 'automatic: true', a role that is"
                    + " taken on in an incident 'assigned: per-incident'"),
    TEAM("team", "members, or a phone, email or slack of its own"),
    AUDIENCE("audience of messages", "addresses under 'to', or channels under 'via'"),
    VENDOR("vendor", "a phone, email or url"),
    HOTLINE("hotline", "its phone");

    private final String noun;
    private final String needs;

    ContactKind(String noun, String needs) {
        this.noun = noun;
        this.needs = needs;
    }

    /** What findings call it. */
    String noun() {
        return noun;
    }

    /** What makes it reachable. */
    String needs() {
        return needs;
    }
}
