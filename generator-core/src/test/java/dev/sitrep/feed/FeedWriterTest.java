package dev.sitrep.feed;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.view.Feed;
import dev.sitrep.view.FeedEntry;
import dev.sitrep.view.FeedFormat;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever the records say, each format is valid and another program reads what was written. */
class FeedWriterTest {
    private static final String[] HOSTILE = {
        "]]>",
        "<![CDATA[ x ]]>",
        "</content></entry><script>alert(1)</script>",
        "&amp; &lt; \" ' &#0;",
        "\u0000\u0001\u0008\u000B\u001B[31m\u007F\u0085",
        "\uD83D",
        "\uDC00x",
        "🚒👩‍🚒",
        "\u202Eلعربية עברית",
        "\uFFFE\uFFFF\uFEFF",
        "a\r\nb\tc",
        "%s {0} ${x}"
    };

    @Test
    void isValidWhateverTheRecordsSay() throws Exception {
        FeedValidity validity = new FeedValidity();
        for (int seed = 0; seed < 60; seed++) {
            Feed feed = feed(
                    new Random(seed), seed % 2 == 0 ? "https://status.test.example/a b/".replace(" ", "%20") : null);
            assertThat(validity.atom(bytes(feed, FeedFormat.ATOM)))
                    .as("Atom of seed %d", seed)
                    .isEmpty();
            assertThat(validity.json(bytes(feed, FeedFormat.JSON)))
                    .as("JSON of seed %d", seed)
                    .isEmpty();
            if (feed.formats().contains(FeedFormat.RSS)) {
                assertThat(FeedValidity.rss(bytes(feed, FeedFormat.RSS)))
                        .as("RSS of seed %d", seed)
                        .isEmpty();
            }
        }
    }

    @Test
    void theSchemasFindWhatIsWrong() throws Exception {
        FeedValidity validity = new FeedValidity();
        Feed feed = feed(List.of(entry("Down", "<p>Down</p>", Instant.EPOCH)), "https://status.test.example/");
        assertThat(validity.atom(text(feed, FeedFormat.ATOM)
                        .replaceAll("<updated>[^<]*</updated>", "")
                        .getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(validity.json(text(feed, FeedFormat.JSON)
                        .replace("\"id\"", "\"identity\"")
                        .getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
        assertThat(FeedValidity.rss(
                        text(feed, FeedFormat.RSS).replace(" GMT", "").getBytes(StandardCharsets.UTF_8)))
                .isNotEmpty();
    }

    @Test
    void isReadAsItWasMeant() throws Exception {
        for (int seed = 0; seed < 60; seed++) {
            Feed feed = feed(new Random(seed), "https://status.test.example/");
            List<String> titles =
                    feed.entries().stream().map(e -> readable(e.title())).toList();
            List<String> contents =
                    feed.entries().stream().map(e -> readable(e.html())).toList();

            Element atom = FeedValidity.xml(bytes(feed, FeedFormat.ATOM)).getDocumentElement();
            assertThat(FeedValidity.texts(atom, "entry", "title")).isEqualTo(titles);
            assertThat(FeedValidity.texts(atom, "entry", "content")).isEqualTo(contents);
            Element channel = (Element) FeedValidity.xml(bytes(feed, FeedFormat.RSS))
                    .getElementsByTagName("channel")
                    .item(0);
            assertThat(FeedValidity.texts(channel, "item", "description")).isEqualTo(contents);
            JsonNode json = JsonMapper.shared().readTree(bytes(feed, FeedFormat.JSON));
            assertThat(json.at("/items").valueStream().map(i -> i.at("/id").asString()))
                    .isEqualTo(feed.entries().stream().map(FeedEntry::id).toList());
        }
    }

    @Test
    void tellsTimesAsEachFormatDoes() throws Exception {
        FeedEntry entry = entry("Down", "<p>Down</p>", Instant.parse("2026-03-01T16:59:59.5Z"));
        Feed feed = feed(List.of(entry), "https://status.test.example/");

        assertThat(text(feed, FeedFormat.ATOM)).contains("<updated>2026-03-01T16:59:59Z</updated>");
        assertThat(text(feed, FeedFormat.RSS)).contains("<pubDate>Sun, 01 Mar 2026 16:59:59 GMT</pubDate>");
        assertThat(text(feed, FeedFormat.JSON)).contains("\"date_modified\": \"2026-03-01T16:59:59Z\"");
    }

    /** What XML 1.0 cannot hold is left out, and its parsers turn every line end into a line feed. */
    private static String readable(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints()
                .filter(c ->
                        c == '\t' || c == '\n' || c >= 0x20 && c < 0xD800 || c > 0xDFFF && c < 0xFFFE || c > 0xFFFF)
                .forEach(out::appendCodePoint);
        return out.toString();
    }

    private static Feed feed(Random random, @Nullable String address) {
        List<FeedEntry> entries = new ArrayList<>();
        for (int n = random.nextInt(5); n > 0; n--) {
            Instant at = Instant.ofEpochSecond(1_700_000_000L + random.nextInt(90_000_000));
            entries.add(entry(hostile(random), "<p>" + hostile(random) + "</p>", at));
        }
        return feed(entries, address);
    }

    private static Feed feed(List<FeedEntry> entries, @Nullable String address) {
        return new Feed(
                "urn:uuid:" + UUID.nameUUIDFromBytes(new byte[0]),
                "services/x/",
                address,
                "Title " + HOSTILE[0],
                "About " + HOSTILE[4],
                "id",
                "Author " + HOSTILE[2],
                address == null ? "index.html" : address,
                address == null ? List.of(FeedFormat.ATOM, FeedFormat.JSON) : List.of(FeedFormat.values()),
                Instant.EPOCH,
                entries);
    }

    private static FeedEntry entry(String title, String html, Instant at) {
        return new FeedEntry(
                "urn:uuid:" + UUID.nameUUIDFromBytes((title + html + at).getBytes(StandardCharsets.UTF_8)),
                title,
                "https://status.test.example/incidents/INC-1/",
                at,
                at,
                title,
                html,
                List.of(
                        new FeedEntry.Category(title, title, null),
                        new FeedEntry.Category("api", title, "https://status.test.example/services/")));
    }

    private static String hostile(Random random) {
        StringBuilder text = new StringBuilder("T");
        for (int n = random.nextInt(4); n >= 0; n--) {
            text.append(HOSTILE[random.nextInt(HOSTILE.length)]);
        }
        return text.toString();
    }

    private static byte[] bytes(Feed feed, FeedFormat format) throws IOException {
        return FeedWriter.bytes(feed, format);
    }

    private static String text(Feed feed, FeedFormat format) throws IOException {
        return new String(bytes(feed, format), StandardCharsets.UTF_8);
    }
}
