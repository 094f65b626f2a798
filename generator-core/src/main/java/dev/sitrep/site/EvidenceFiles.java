package dev.sitrep.site;

import dev.sitrep.evidence.Evidence;
import dev.sitrep.evidence.EvidenceJson;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** What git says of every claim, for other programs. It is told to the innermost audience only, and only where the site asks for it. */
final class EvidenceFiles implements SiteFiles {
    @Override
    public void write(Published site, Staging staging) throws OutputException, IOException {
        Evidence evidence = site.innermost() ? site.sources().evidence() : Evidence.none();
        if (evidence.standing() != null) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            EvidenceJson.write(evidence, site.sources().asOf(), json);
            staging.put("evidence.json", json.toByteArray());
        }
    }
}
