package dev.sitrep.view;

import java.util.List;

/** The formats of feeds, the one that most readers know first. */
public enum FeedFormat {
    /** RFC 4287 */
    ATOM("Atom", "history.atom", "application/atom+xml"),
    /** RSS 2.0.1 */
    RSS("RSS", "history.rss", "application/rss+xml"),
    /** JSON Feed 1.1 */
    JSON("JSON Feed", "feed.json", "application/feed+json");

    private final String label;
    private final String file;
    private final String type;

    FeedFormat(String label, String file, String type) {
        this.label = label;
        this.file = file;
        this.type = type;
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** The name of a feed's file. */
    public String file() {
        return file;
    }

    /** The media type. */
    public String type() {
        return type;
    }

    /** Those that a site can have: every address in RSS is absolute, so that it needs a site that names its own. */
    static List<FeedFormat> of(boolean address) {
        return address ? List.of(values()) : List.of(ATOM, JSON);
    }
}
