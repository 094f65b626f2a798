package dev.sitrep.site;

import dev.sitrep.feed.CalendarWriter;
import dev.sitrep.feed.FeedWriter;
import dev.sitrep.view.EventCalendar;
import dev.sitrep.view.Feed;
import dev.sitrep.view.FeedFormat;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What readers subscribe to. */
final class FeedFiles implements SiteFiles {
    @Override
    public void write(Published site, Staging staging) throws OutputException, IOException {
        for (Feed feed : site.pages().feeds()) {
            for (FeedFormat format : feed.formats()) {
                staging.put(feed.file(format), FeedWriter.bytes(feed, format));
            }
        }
        for (EventCalendar calendar : site.pages().calendars()) {
            staging.put(calendar.url(), CalendarWriter.bytes(calendar));
        }
    }

    @Override
    public Stream<String> addresses(Planned site) {
        Stream<String> feeds = StreamSupport.stream(site.pages().feeds().spliterator(), false)
                .flatMap(feed -> feed.formats().stream().map(feed::file));
        Stream<String> calendars = site.pages().calendars().stream().map(EventCalendar::url);
        return Stream.concat(feeds, calendars);
    }
}
