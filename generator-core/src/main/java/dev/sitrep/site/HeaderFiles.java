package dev.sitrep.site;

import dev.sitrep.api.HeadersFile;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.nio.charset.StandardCharsets;

/** What a web server is to say with the files; it comes after them. */
final class HeaderFiles implements SiteFiles {
    @Override
    public void write(Published site, Staging staging) throws OutputException {
        staging.put("_headers", HeadersFile.of(site.open(), staging.paths()).getBytes(StandardCharsets.UTF_8));
    }
}
