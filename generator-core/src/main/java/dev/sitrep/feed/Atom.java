package dev.sitrep.feed;

import dev.sitrep.format.XmlOut;
import dev.sitrep.view.Feed;
import dev.sitrep.view.FeedEntry;
import dev.sitrep.view.FeedFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import javax.xml.stream.XMLStreamException;

/** The Atom Syndication Format, RFC 4287. */
final class Atom {
    private final XmlOut xml;

    private Atom(XmlOut xml) {
        this.xml = xml;
    }

    static void write(Feed feed, OutputStream out) throws IOException {
        XmlOut.write(out, xml -> new Atom(xml).feed(feed));
    }

    private void feed(Feed feed) throws XMLStreamException {
        xml.element(
                "feed",
                () -> {
                    xml.text("id", feed.id());
                    xml.text("title", feed.title());
                    xml.text("subtitle", feed.description());
                    xml.text("updated", time(feed.updated()));
                    xml.element("author", () -> xml.text("name", feed.author()));
                    xml.text("generator", "Sitrep");
                    xml.empty("link", "rel", "alternate", "type", "text/html", "href", feed.page());
                    xml.empty(
                            "link", "rel", "self", "type", FeedFormat.ATOM.type(), "href", feed.self(FeedFormat.ATOM));
                    for (FeedEntry entry : feed.entries()) {
                        entry(entry);
                    }
                },
                "xmlns",
                "http://www.w3.org/2005/Atom",
                "xml:lang",
                feed.language());
    }

    private void entry(FeedEntry entry) throws XMLStreamException {
        xml.element("entry", () -> {
            xml.text("id", entry.id());
            xml.text("title", entry.title());
            xml.text("updated", time(entry.updated()));
            if (entry.published() != null) {
                xml.text("published", time(entry.published()));
            }
            xml.empty("link", "rel", "alternate", "type", "text/html", "href", entry.url());
            for (FeedEntry.Category category : entry.categories()) {
                if (category.scheme() == null) {
                    xml.empty("category", "term", category.term(), "label", category.label());
                } else {
                    xml.empty(
                            "category",
                            "term",
                            category.term(),
                            "label",
                            category.label(),
                            "scheme",
                            category.scheme());
                }
            }
            xml.text("summary", entry.summary());
            // A link to a place within the page is read from the page's address.
            xml.text("content", entry.html(), "type", "html", "xml:base", entry.url());
        });
    }

    private static String time(Instant instant) {
        return instant.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
