package dev.sitrep;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.site.FailOn;
import dev.sitrep.site.Request;
import dev.sitrep.site.Sitrep;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The README's example is what Sitrep does. */
class ReadmeTest {
    private static final Pattern FENCE = Pattern.compile("```\\w+ (\\S+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path folder;

    @Test
    void theRecordsGiveTheFindingAndThePages() throws Exception {
        Map<String, String> shown = fences(Files.readString(Path.of("../README.md")));
        String finding = shown.remove("finding");
        assertThat(shown).hasSize(4);
        Path source = folder.resolve("source");
        for (Map.Entry<String, String> file : shown.entrySet()) {
            Path path = source.resolve(file.getKey());
            Files.createDirectories(path.resolveSibling(""));
            Files.writeString(path, file.getValue());
        }
        Path output = folder.resolve("output");
        Instant asOf = Instant.parse("2026-02-20T00:00:00Z");
        Request request = new Request(source, output, output.resolve("reports"), asOf, FailOn.ERROR, List.of());

        assertThat(Sitrep.check(request).console()).isEqualTo(finding);

        Sitrep.site(request, line -> {});
        assertThat(List.of("index.html", "history/index.html", "incidents/INC-20260119-001/index.html"))
                .allSatisfy(page ->
                        assertThat(output.resolve("public").resolve(page)).isRegularFile());
    }

    private static Map<String, String> fences(String readme) throws IOException {
        Map<String, String> fences = new TreeMap<>();
        Matcher matcher = FENCE.matcher(readme);
        while (matcher.find()) {
            fences.put(matcher.group(1), matcher.group(2));
        }
        return fences;
    }
}
