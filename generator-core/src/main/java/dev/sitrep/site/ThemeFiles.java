package dev.sitrep.site;

import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.util.Map;

/** What every page refers to: styles, script and icon. */
final class ThemeFiles implements SiteFiles {
    @Override
    public void write(Published site, Staging staging) throws OutputException, IOException {
        for (Map.Entry<String, byte[]> asset : site.sources().themeAssets().entrySet()) {
            staging.put(asset.getKey(), asset.getValue());
        }
    }
}
