package dev.sitrep.site;

import dev.sitrep.render.LinkFact;
import dev.sitrep.render.PageFacts;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Files of the sources that a page of this audience shows or links to. No others are copied, nor one at whose address
 * there is something already: only their hashes come later.
 */
final class ReferredFiles implements SiteFiles {
    @Override
    public void write(Published site, Staging staging) throws OutputException, IOException {
        for (String file : referred(site)) {
            if (!staging.holds(file) && !file.equals(ManifestFiles.FILE)) {
                staging.put(file, site.sources().tree().read(file));
            }
        }
    }

    private static SortedSet<String> referred(Published site) {
        SortedSet<String> files = new TreeSet<>();
        for (PageFacts page : site.facts().pages().values()) {
            for (LinkFact link : page.links()) {
                String target = link.target();
                if (target != null
                        && !site.facts().pages().containsKey(target)
                        && site.sources().catalog().files().contains(target)) {
                    files.add(target);
                }
            }
        }
        return files;
    }
}
