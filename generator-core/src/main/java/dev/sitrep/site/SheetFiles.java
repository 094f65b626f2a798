package dev.sitrep.site;

import dev.sitrep.render.Csv;
import dev.sitrep.view.Sheet;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.util.stream.Stream;

/** The tables behind the pages, for a spreadsheet. */
final class SheetFiles implements SiteFiles {
    @Override
    public void write(Published site, Staging staging) throws OutputException, IOException {
        for (Sheet sheet : site.pages().sheets()) {
            staging.put(sheet.url(), Csv.of(sheet));
        }
    }

    @Override
    public Stream<String> addresses(Planned site) {
        return site.pages().sheets().stream().map(Sheet::url);
    }
}
