package dev.sitrep.site;

import dev.sitrep.model.TimeSpan;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.util.Map;
import java.util.stream.Stream;

/** What is owed, to subscribe to. It is told to the innermost audience only: it sees all that it is reckoned from. */
final class AgendaFiles implements SiteFiles {
    private static final TimeSpan AHEAD = TimeSpan.parse("90 days");

    @Override
    public void write(Published site, Staging staging) throws OutputException, IOException {
        if (!site.innermost()) {
            return;
        }
        Deadlines deadlines = site.sources().deadlines(site.pages().plans());
        for (Map.Entry<String, byte[]> file :
                deadlines.files(deadlines.agenda(AHEAD, null), null).entrySet()) {
            staging.put(file.getKey(), file.getValue());
        }
    }

    @Override
    public Stream<String> addresses(Planned site) {
        return site.innermost() ? DeadlineFiles.NAMES.stream() : Stream.empty();
    }
}
