package dev.sitrep.view;

import dev.sitrep.audience.Projection;

/** What feeds and calendars are called: where others see less, the title says whom it is for. */
final class FeedNames {
    private final String suffix;

    FeedNames(Desk desk) {
        String audience = desk.seen().audience();
        String key = "audience." + audience;
        String word = desk.words().has(key) ? desk.words().w(key) : audience;
        boolean open = Projection.audiences(desk.site()).get(0).equals(audience);
        this.suffix = open ? "" : " (" + word + ")";
    }

    /** A title that says for whom. */
    String of(String title) {
        return title + suffix;
    }
}
