package dev.sitrep.site;

import dev.sitrep.render.Sitemap;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.util.Map;

/** What search engines ask for. */
final class CrawlerFiles implements SiteFiles {
    @Override
    public void write(Published site, Staging staging) throws OutputException {
        String base = site.sources().catalog().site().url();
        for (Map.Entry<String, byte[]> file : Sitemap.files(
                        base, site.open(), site.pages().plans(), site.pages().changes())
                .entrySet()) {
            staging.put(file.getKey(), file.getValue());
        }
    }
}
