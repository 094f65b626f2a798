package dev.sitrep.site;

import dev.sitrep.edition.Fault;
import dev.sitrep.edition.FrozenCopy;
import java.util.ArrayList;
import java.util.List;

/** Which editions a build could not serve, in a line each. */
final class EditionTroubles {
    private EditionTroubles() {}

    static List<String> of(Sources sources, List<SiteOutcome.Audience> built) {
        List<String> lines = new ArrayList<>();
        for (SiteOutcome.Audience audience : built) {
            for (FrozenCopy copy : sources.shelf().of(audience.audience())) {
                Fault fault = copy.fault();
                if (fault != null) {
                    lines.add("edition " + copy.edition().name() + " for " + audience.audience() + " is not served: "
                            + fault.detail());
                }
            }
        }
        return lines;
    }
}
