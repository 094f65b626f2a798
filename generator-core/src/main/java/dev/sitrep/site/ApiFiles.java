package dev.sitrep.site;

import dev.sitrep.api.BadgeSvg;
import dev.sitrep.api.StatusApi;
import dev.sitrep.view.BadgeView;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.util.Map;
import java.util.stream.Stream;

/** What programs and other pages ask for: the state, and pictures of it. */
final class ApiFiles implements SiteFiles {
    @Override
    public void write(Published site, Staging staging) throws OutputException {
        for (Map.Entry<String, byte[]> file :
                StatusApi.files(site.pages().situation()).entrySet()) {
            staging.put(file.getKey(), file.getValue());
        }
        for (BadgeView badge : site.pages().badges()) {
            staging.put(badge.url(), BadgeSvg.of(badge));
        }
    }

    @Override
    public Stream<String> addresses(Planned site) {
        Stream<String> badges = site.pages().badges().stream().map(BadgeView::url);
        return Stream.concat(StatusApi.files(site.pages().situation()).keySet().stream(), badges);
    }
}
