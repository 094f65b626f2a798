package dev.sitrep.site;

import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.util.stream.Stream;

/** Files of one kind that go with an audience's pages. */
interface SiteFiles {
    /** Writes them. */
    void write(Published site, Staging staging) throws OutputException, IOException;

    /**
     * The addresses among them that others link to or subscribe to, and that therefore stay once they were published;
     * none where only the site's own pages refer to them.
     */
    default Stream<String> addresses(Planned site) {
        return Stream.empty();
    }
}
