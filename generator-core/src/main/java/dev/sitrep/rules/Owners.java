package dev.sitrep.rules;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Postmortem;
import org.jspecify.annotations.Nullable;

/** Who is to mend a record that names no owner. */
final class Owners {
    private static final String COMMANDER = "incident-commander";

    private Owners() {}

    /** Who led the response, else who reported it. */
    static @Nullable String of(Incident incident) {
        String commander = incident.roles().get(COMMANDER);
        return commander == null ? incident.reporter() : commander;
    }

    /** Its first author. */
    static @Nullable String of(Postmortem postmortem) {
        return postmortem.authors().isEmpty() ? null : postmortem.authors().get(0);
    }
}
