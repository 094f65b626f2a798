package dev.sitrep.site;

import dev.sitrep.edition.EditionsJson;
import dev.sitrep.edition.FrozenCopy;
import dev.sitrep.model.Editions;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** The editions, byte for byte as they were frozen, and their list for programs. */
final class EditionFiles implements SiteFiles {
    private static final String JSON = Editions.FOLDER + "/editions.json";

    @Override
    public void write(Published site, Staging staging) throws OutputException, IOException {
        List<FrozenCopy> copies = site.sources().shelf().of(site.audience());
        if (copies.isEmpty()) {
            return;
        }
        for (FrozenCopy copy : copies) {
            if (copy.available()) {
                String folder = Editions.FOLDER + "/" + copy.edition().name() + "/";
                copy.<OutputException>each((path, content) -> staging.put(folder + path, content));
            }
        }
        staging.put(JSON, EditionsJson.write(copies, site.sources().shelf().aliases(site.audience())));
    }

    @Override
    public Stream<String> addresses(Planned site) {
        List<FrozenCopy> copies = site.sources().shelf().of(site.audience());
        return copies.isEmpty()
                ? Stream.empty()
                : Stream.concat(
                        Stream.of(JSON),
                        copies.stream()
                                .map(copy ->
                                        Editions.FOLDER + "/" + copy.edition().name() + "/index.html"));
    }
}
