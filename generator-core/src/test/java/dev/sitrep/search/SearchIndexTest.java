package dev.sitrep.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A large index, asked by the theme's own script: what it finds, in what order, and from how many files. */
class SearchIndexTest {
    private static final Path SCRIPTS = Path.of("../themes/src/main/resources/dev/sitrep/themes/beacon/js");
    private static final Path QUERY = Path.of("src/test/resources/search/query.js");
    private static final String[] VOCABULARY =
            ("database timeout replica gateway cache deploy rollback customer dashboard threshold"
                            + " connection cluster shard leader certificate configuration change pipeline escalation metric spike partial outage"
                            + " backlog consumer producer broker network packet router provider dependency instance memory pressure throttle")
                    .split(" ");

    @Test
    void dependsNeitherOnOrderNorOnThreads() {
        List<Entry> entries = entries(300);
        List<Entry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, new Random(1));
        SearchIndex parallel = new SearchIndex();
        shuffled.parallelStream().forEach(parallel::add);

        assertThat(files(parallel)).isEqualTo(files(index(entries)));
    }

    @Test
    void isInSmallParts() {
        Map<String, String> files = files(index(entries(3000)));

        assertThat(files).hasSizeGreaterThan(100);
        files.forEach((path, text) -> {
            if (path.endsWith(".js")) {
                assertThat(text.getBytes(StandardCharsets.UTF_8)).as(path).hasSizeLessThan(50_000 / 3);
            }
        });
    }

    @Test
    void holdsAnyText() {
        SearchIndex index = new SearchIndex();
        for (String text : List.of("\"\\ </script>\u2028 \t\n", "\uD800", "東京タワー", "", "\uD83D\uDE80")) {
            index.add(new Entry(
                    Kind.PAGE, "pages/" + text.length(), text, text, "", text, List.of(new Text(Text.TITLE, text))));
        }

        assertThat(files(index).get("search/d0.js")).doesNotContain("\u2028").hasLineCount(1);
    }

    @Test
    void answersFromThreeFilesAndPutsWhatARespondersNeedsFirst(@TempDir Path site) throws Exception {
        Assumptions.assumeTrue(Node.available());
        Files.createDirectories(site.resolve("search"));
        for (Map.Entry<String, String> file : files(index(entries(3000))).entrySet()) {
            Files.writeString(site.resolve(file.getKey()), file.getValue());
        }

        Map<String, String> first = new LinkedHashMap<>(Map.of());
        first.put("backend-down", "alerts/#backend-down backend-down");
        first.put("backendDown", "alerts/#backend-down backend-down");
        first.put("bakend down", "alerts/#backend-down backend-down");
        first.put("packend down", "alerts/#backend-down backend-down");
        first.put("No space left", "runbooks/disk-full/ Disk full");
        first.put("no spcae left", "runbooks/disk-full/ Disk full");
        first.put("INC-001234", "incidents/INC-001234/");
        first.put("inc-00123", "incidents/INC-00123");
        first.put("gangguan jaringan", "runbooks/jaringan/ Jaringan terganggu");
        first.put("unobtainium", "incidents/INC-000007/");
        first.put("unobtainium timeouts database", "incidents/INC-000007/");
        first.put("data", "");
        first.put("databases timing", "");
        List<String> answers = Node.run(String.join("\n", first.keySet()), QUERY, SCRIPTS.toString(), site.toString())
                .lines()
                .toList();

        assertThat(answers).hasSameSizeAs(first.keySet());
        int i = 0;
        for (Map.Entry<String, String> query : first.entrySet()) {
            String answer = answers.get(i++);
            assertThat(answer).contains("\"shown\":[\"" + query.getValue()).containsPattern("\"loads\":[123],");
            assertThat(Integer.parseInt(answer.replaceAll(".*\"bytes\":(\\d+).*", "$1")))
                    .isLessThan(50_000);
        }
    }

    private static SearchIndex index(List<Entry> entries) {
        SearchIndex index = new SearchIndex();
        entries.forEach(index::add);
        return index;
    }

    private static Map<String, String> files(SearchIndex index) {
        Map<String, String> files = new TreeMap<>();
        String root = index.<RuntimeException>write(
                (path, bytes) -> files.put(path, new String(bytes, StandardCharsets.UTF_8)));
        files.put("search/index.html", "<html lang=\"en\"><form data-index=\"" + root + "\">");
        return files;
    }

    private static List<Entry> entries(int incidents) {
        Random random = new Random(42);
        List<Entry> entries = new ArrayList<>();
        for (int i = 0; i < incidents; i++) {
            String id = String.format("INC-%06d", i);
            int number = i;
            String[] words = new String[60];
            Arrays.setAll(
                    words,
                    n -> VOCABULARY[random.nextInt(VOCABULARY.length)]
                            + (random.nextInt(9) == 0 ? String.valueOf(n * number) : ""));
            String prose = String.join(" ", words) + (i == 7 ? " unobtainium database timeout" : " database");
            entries.add(entry(
                    Kind.INCIDENT,
                    "incidents/" + id + "/index.html",
                    prose.substring(0, 40),
                    List.of(new Text(Text.NAME, id), new Text(Text.PROSE, prose))));
        }
        entries.add(entry(
                Kind.ALERT,
                "alerts/index.html#backend-down",
                "backend-down",
                List.of(new Text(Text.NAME, "backend-down"))));
        entries.add(entry(
                Kind.RUNBOOK,
                "runbooks/disk-full/index.html",
                "Disk full",
                List.of(new Text(Text.NAME, "No space left on device"))));
        entries.add(entry(
                Kind.RUNBOOK,
                "runbooks/jaringan/index.html",
                "Jaringan terganggu",
                List.of(new Text(Text.PROSE, "Apa yang dilakukan bila jaringan terganggu: periksa dan tunggu."))));
        return entries;
    }

    private static Entry entry(Kind kind, String url, String title, List<Text> texts) {
        List<Text> all = new ArrayList<>(texts);
        all.add(new Text(Text.TITLE, title));
        return new Entry(kind, url, title, "", "2026-01-0" + (1 + title.length() % 9), title, all);
    }
}
