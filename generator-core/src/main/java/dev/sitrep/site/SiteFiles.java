package dev.sitrep.site;

import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.io.IOException;

/** Files of one kind that go with an audience's pages. */
@FunctionalInterface
interface SiteFiles {
    /** Writes them. */
    void write(Published site, Staging staging) throws OutputException, IOException;
}
