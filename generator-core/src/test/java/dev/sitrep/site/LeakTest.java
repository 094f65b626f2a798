package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Everything internal in the fixture is a canary. None may sing on the public site; nearly all must on the internal one. */
class LeakTest {
    private static final Pattern CANARY = Pattern.compile("canary-(?:[a-z]+-)?\\d+");

    @Test
    void nothingInternalReachesThePublicSite(@TempDir Path output) throws Exception {
        Sitrep.site(Built.request(Built.source("canaries"), output), line -> {});

        List<String> leaks = new ArrayList<>();
        Built.files(output.resolve("public")).forEach((path, text) -> {
            String lower = (path + "\n" + text).toLowerCase(Locale.ROOT);
            Matcher canary = CANARY.matcher(lower);
            while (canary.find()) {
                leaks.add(path + ": " + canary.group());
            }
            assertThat(lower).as(path).doesNotContain(base64("CANARY"), base64("canary"));
        });
        assertThat(leaks).isEmpty();
    }

    @Test
    void nothingInternalReachesAFrozenCopyOfThePublicSite(@TempDir Path folder) throws Exception {
        Path source = Built.withEditions("canaries", folder.resolve("source"), "en");
        Sitrep.site(Built.request(source, folder.resolve("out")), line -> {});

        Map<String, String> files = Built.files(folder.resolve("out/public"));
        assertThat(files).containsKeys("editions/2026.1/edition.json", "editions/changes/2026.1/index.html");
        files.forEach((path, text) -> assertThat(CANARY.matcher((path + "\n" + text).toLowerCase(Locale.ROOT))
                        .find())
                .as(path)
                .isFalse());
    }

    @Test
    void theIndexOfThePublicSiteKnowsNoInternalWord(@TempDir Path output) throws Exception {
        Sitrep.site(Built.request(Built.source("canaries"), output), line -> {});

        Map<String, String> index = Built.files(output.resolve("public"));
        index.keySet().removeIf(path -> !path.startsWith("search/") || !path.endsWith(".js"));
        assertThat(index).isNotEmpty();
        assertThat(String.join("\n", index.values()).toLowerCase(Locale.ROOT))
                .contains("website down")
                .doesNotContain("canar");
    }

    @Test
    void whatIsPublicIsThere(@TempDir Path output) throws Exception {
        Sitrep.site(Built.request(Built.source("canaries"), output), line -> {});

        Map<String, String> files = Built.files(output.resolve("public"));
        assertThat(files.get("incidents/INC-1/index.html"))
                .contains("Website down", "Readers may see this,", "Readers may see this too.");
        for (String told :
                List.of("history.atom", "history.rss", "feed.json", "services/web/history.atom", "calendar.ics")) {
            assertThat(files.get(told)).as(told).contains("Website down", "All is well.");
        }
        assertThat(files).doesNotContainKeys("on-call.ics", "deadlines.ics");
    }

    @Test
    void theInternalSiteShowsWhatTheRecordsSay(@TempDir Path output) throws Exception {
        Sitrep.site(Built.request(Built.source("canaries"), output), line -> {});

        Map<String, String> files = Built.files(output.resolve("internal"));
        TreeSet<Integer> silent = new TreeSet<>();
        String all = String.join("\n", files.keySet())
                + String.join("\n", files.values()).toLowerCase(Locale.ROOT);
        for (int i = 1; i <= 99; i++) {
            if (!Pattern.compile("canary-(?:[a-z]+-)?" + i + "(?!\\d)")
                    .matcher(all)
                    .find()) {
                silent.add(i);
            }
        }
        silent.removeAll(List.of(46, 80, 81));
        assertThat(silent).as("canaries that no internal page shows").isEmpty();
    }

    private static String base64(String text) {
        return Base64.getEncoder()
                .encodeToString(text.getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .substring(0, 7);
    }
}
