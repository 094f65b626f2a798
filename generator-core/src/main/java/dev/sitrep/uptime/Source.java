package dev.sitrep.uptime;

/**
 * A record that says in which state services were.
 *
 * @param folder {@code incidents} or {@code maintenance}
 * @param id of the record
 */
public record Source(String folder, String id) {
    /** An incident. */
    static Source incident(String id) {
        return new Source("incidents", id);
    }

    /** A maintenance window. */
    static Source maintenance(String id) {
        return new Source("maintenance", id);
    }
}
