package dev.sitrep.view;

import java.util.stream.Stream;

/** The page that a server shows for an address that there is not. */
final class NotFoundPage implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        if (desk.editions().freezes()) {
            // A server takes the one of the site that the edition is served with.
            return Stream.empty();
        }
        String address = desk.site().url() == null ? "" : desk.site().url();
        return Stream.of(new PagePlan(
                Frame.NOT_FOUND,
                "notfound",
                "",
                null,
                desk.words().w("notfound.title"),
                prose -> new NotFoundView(address)));
    }
}
