package dev.sitrep.feed;

import dev.sitrep.format.JsonOut;
import dev.sitrep.view.Feed;
import dev.sitrep.view.FeedEntry;
import dev.sitrep.view.FeedFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** JSON Feed 1.1. Its addresses are absolute, and left out where the site names none of its own. */
final class JsonFeed {
    private final JsonOut json;
    private final boolean absolute;

    private JsonFeed(JsonOut json, boolean absolute) {
        this.json = json;
        this.absolute = absolute;
    }

    static void write(Feed feed, OutputStream out) throws IOException {
        JsonOut.write(out, json -> json.object(() -> new JsonFeed(json, feed.address() != null).feed(feed)));
    }

    private void feed(Feed feed) {
        json.text("version", "https://jsonfeed.org/version/1.1");
        json.text("title", feed.title());
        address("home_page_url", feed.page());
        address("feed_url", feed.self(FeedFormat.JSON));
        json.text("description", feed.description());
        json.text("language", feed.language());
        json.array("authors", List.of(feed.author()), name -> json.object(() -> json.text("name", name)));
        json.array("items", feed.entries(), entry -> json.object(() -> item(entry)));
    }

    private void item(FeedEntry entry) {
        json.text("id", entry.id());
        address("url", entry.url());
        json.text("title", entry.title());
        json.text("summary", entry.summary());
        json.text("content_html", entry.html());
        if (entry.published() != null) {
            json.text("date_published", time(entry.published()));
        }
        json.text("date_modified", time(entry.updated()));
        json.array(
                "tags",
                entry.categories().stream()
                        .map(FeedEntry.Category::label)
                        .distinct()
                        .toList(),
                json::element);
    }

    private void address(String name, String url) {
        if (absolute) {
            json.text(name, url);
        }
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
