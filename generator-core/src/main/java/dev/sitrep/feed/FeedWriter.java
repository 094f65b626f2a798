package dev.sitrep.feed;

import dev.sitrep.view.Feed;
import dev.sitrep.view.FeedFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;

/** Writes feeds. */
public final class FeedWriter {
    private FeedWriter() {}

    /** A feed as a file, UTF-8. */
    public static byte[] bytes(Feed feed, FeedFormat format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        switch (format) {
            case ATOM -> Atom.write(feed, out);
            case RSS -> Rss.write(feed, out);
            case JSON -> JsonFeed.write(feed, out);
        }
        return out.toByteArray();
    }
}
