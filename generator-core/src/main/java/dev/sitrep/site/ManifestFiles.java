package dev.sitrep.site;

import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.util.stream.Stream;

/** The hashes of all other files of a site, for {@code sha256sum --check}. It comes after all of them. */
final class ManifestFiles implements SiteFiles {
    /** At the top of a site. */
    static final String FILE = "manifest.sha256";

    @Override
    public void write(Published site, Staging staging) throws OutputException {
        staging.put(FILE, staging.hashes());
    }

    @Override
    public Stream<String> addresses(Planned site) {
        return Stream.of(FILE);
    }
}
