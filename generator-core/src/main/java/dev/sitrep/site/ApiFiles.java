package dev.sitrep.site;

import dev.sitrep.api.StatusApi;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.util.Map;
import java.util.stream.Stream;

/** What programs ask for. */
final class ApiFiles implements SiteFiles {
    @Override
    public void write(Published site, Staging staging) throws OutputException {
        for (Map.Entry<String, byte[]> file :
                StatusApi.files(site.pages().situation()).entrySet()) {
            staging.put(file.getKey(), file.getValue());
        }
    }

    @Override
    public Stream<String> addresses(Planned site) {
        return StatusApi.files(site.pages().situation()).keySet().stream();
    }
}
