package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.feed.FeedValidity;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every feed and calendar of the example organisations is what its format demands. */
class ExampleFeedsTest {
    @ParameterizedTest
    @ValueSource(strings = {"quty", "luxima", "lma", "yski"})
    void isValid(String site, @TempDir Path output) throws Exception {
        FeedValidity validity = new FeedValidity();
        Sitrep.site(Built.request(Path.of("../content").resolve(site), output), line -> {});

        Map<String, Integer> seen = new TreeMap<>();
        for (String path : Built.files(output).keySet()) {
            Path file = output.resolve(path);
            String name = file.getFileName().toString();
            String kind = name.equals("feed.json") ? "json" : name.substring(name.lastIndexOf('.') + 1);
            switch (kind) {
                case "atom" ->
                    assertThat(validity.atom(Files.readAllBytes(file))).as(path).isEmpty();
                case "rss" ->
                    assertThat(FeedValidity.rss(Files.readAllBytes(file)))
                            .as(path)
                            .isEmpty();
                case "json" -> {
                    if (name.equals("feed.json")) {
                        assertThat(validity.json(Files.readAllBytes(file)))
                                .as(path)
                                .isEmpty();
                    }
                }
                case "ics" -> {
                    try (InputStream in = Files.newInputStream(file)) {
                        assertThat(new CalendarBuilder().build(in).validate().getEntries())
                                .as(path)
                                .isEmpty();
                    }
                }
                default -> {
                    continue;
                }
            }
            seen.merge(kind, 1, Integer::sum);
        }
        assertThat(seen.keySet()).contains("atom", "rss", "json", "ics");
    }
}
