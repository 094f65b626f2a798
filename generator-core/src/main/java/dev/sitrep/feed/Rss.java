package dev.sitrep.feed;

import dev.sitrep.format.XmlOut;
import dev.sitrep.view.Feed;
import dev.sitrep.view.FeedEntry;
import dev.sitrep.view.FeedFormat;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/** RSS 2.0.1. Its one date of an item is when it began: it has no word for a change, which moves the item up all the same. */
final class Rss {
    private static final String[] DAYS = {"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};
    private static final String[] MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"
    };

    private final XmlOut xml;

    private Rss(XmlOut xml) {
        this.xml = xml;
    }

    static void write(Feed feed, OutputStream out) throws IOException {
        XmlOut.write(out, xml -> new Rss(xml).rss(feed));
    }

    private void rss(Feed feed) throws XMLStreamException {
        xml.element(
                "rss",
                () -> xml.element("channel", () -> channel(feed)),
                "version",
                "2.0",
                "xmlns:atom",
                "http://www.w3.org/2005/Atom");
    }

    private void channel(Feed feed) throws XMLStreamException {
        xml.text("title", feed.title());
        xml.text("link", feed.page());
        xml.text("description", feed.description());
        xml.text("language", feed.language());
        xml.text("lastBuildDate", time(feed.updated()));
        xml.text("generator", "Sitrep");
        xml.empty("atom:link", "rel", "self", "type", FeedFormat.RSS.type(), "href", feed.self(FeedFormat.RSS));
        for (FeedEntry entry : feed.entries()) {
            xml.element("item", () -> item(entry));
        }
    }

    private void item(FeedEntry entry) throws XMLStreamException {
        xml.text("title", entry.title());
        xml.text("link", entry.url());
        xml.text("guid", entry.id(), "isPermaLink", "false");
        if (entry.published() != null) {
            xml.text("pubDate", time(entry.published()));
        }
        for (FeedEntry.Category category : entry.categories()) {
            if (category.scheme() == null) {
                xml.text("category", category.label());
            } else {
                xml.text("category", category.label(), "domain", category.scheme());
            }
        }
        xml.text("description", entry.html());
    }

    /** As RFC 822 has it, with a year of four digits. */
    private static String time(Instant instant) {
        ZonedDateTime utc = instant.atZone(ZoneOffset.UTC);
        return String.format(
                Locale.ROOT,
                "%s, %02d %s %04d %02d:%02d:%02d GMT",
                DAYS[utc.getDayOfWeek().ordinal()],
                utc.getDayOfMonth(),
                MONTHS[utc.getMonthValue() - 1],
                utc.getYear(),
                utc.getHour(),
                utc.getMinute(),
                utc.getSecond());
    }
}
