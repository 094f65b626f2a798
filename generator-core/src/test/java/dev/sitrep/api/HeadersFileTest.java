package dev.sitrep.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeadersFileTest {
    private static final List<String> FILES = List.of(
            "index.html",
            "theme/site.js",
            "badge.svg",
            "services/api/badge.svg",
            "services/db/badge.svg",
            "services/api/history.atom",
            "history.atom",
            "history.rss",
            "feed.json",
            "calendar.ics",
            "assets/logo.svg",
            "api/v2/status.json");

    @Test
    void programsOnOtherHostsMayReadWhatIsMeantForThemWhereEverybodyMay() {
        String headers = HeadersFile.of(true, FILES);

        for (String path :
                List.of("/api/*", "/badge.svg", "/services/:a/badge.svg", "/services/:a/history.atom", "/feed.json")) {
            assertThat(rule(headers, path)).contains("Access-Control-Allow-Origin: *");
        }
        assertThat(rule(headers, "/*")).noneMatch(header -> header.startsWith("Access-Control"));
        assertThat(HeadersFile.of(false, FILES))
                .doesNotContain("Access-Control")
                .contains("X-Robots-Tag: noindex")
                .doesNotContain("public,");
    }

    @Test
    void everyFormatHasItsType() {
        String headers = HeadersFile.of(true, FILES);

        assertThat(rule(headers, "/history.atom")).contains("Content-Type: application/atom+xml; charset=utf-8");
        assertThat(rule(headers, "/history.rss")).contains("Content-Type: application/rss+xml; charset=utf-8");
        assertThat(rule(headers, "/feed.json")).contains("Content-Type: application/feed+json; charset=utf-8");
        assertThat(rule(headers, "/calendar.ics")).contains("Content-Type: text/calendar; charset=utf-8");
        assertThat(headers).doesNotContain("logo.svg", "index.html");
    }

    @Test
    void noHeaderIsSetByTwoRulesThatFitOneFile() {
        String headers = HeadersFile.of(true, FILES);

        Set<String> general = names(rule(headers, "/*"));
        for (String path : headers.lines().filter(line -> line.startsWith("/")).toList()) {
            if (!path.equals("/*")) {
                assertThat(names(rule(headers, path))).as(path).doesNotContainAnyElementsOf(general);
            }
        }
    }

    @Test
    void rulesDoNotGrowWithTheServices() {
        List<String> many = new ArrayList<>();
        IntStream.range(0, 500).forEach(i -> many.add("services/s" + i + "/badge.svg"));

        assertThat(HeadersFile.of(true, many).lines().filter(line -> line.startsWith("/")))
                .hasSizeLessThan(10);
    }

    @Test
    void aSiteWithoutAScriptAllowsNone() {
        assertThat(HeadersFile.of(true, List.of("index.html"))).doesNotContain("script-src");
    }

    private static List<String> rule(String headers, String path) {
        List<String> lines = headers.lines().toList();
        assertThat(lines).contains(path);
        return lines.stream()
                .skip(lines.indexOf(path) + 1L)
                .takeWhile(line -> line.startsWith(" "))
                .map(String::strip)
                .toList();
    }

    private static Set<String> names(List<String> headers) {
        Set<String> names = new HashSet<>();
        headers.forEach(header -> names.add(header.substring(0, header.indexOf(':'))));
        return names;
    }
}
