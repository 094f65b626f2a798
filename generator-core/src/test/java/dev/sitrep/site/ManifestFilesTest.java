package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The hashes of a site, checked by the program that people check them with. */
class ManifestFilesTest {
    @TempDir
    private Path output;

    @BeforeEach
    void build() throws Exception {
        Sitrep.site(Built.request(Built.source("canaries"), output), line -> {});
    }

    @Test
    void sha256sumFindsEveryFileAsItWasBuilt() throws Exception {
        for (String audience : new String[] {"public", "internal"}) {
            assertThat(sha256sum(output.resolve(audience))).isEmpty();
        }
    }

    @Test
    void whatWasChangedAfterwardsIsFound() throws Exception {
        Path site = output.resolve("public");
        Files.writeString(site.resolve("index.html"), "other");
        Files.delete(site.resolve("404.html"));
        assertThat(sha256sum(site)).contains("index.html: FAILED", "404.html: FAILED open or read");
    }

    @Test
    void nothingButTheListItselfIsLeftOut() throws Exception {
        Map<String, String> files = Built.files(output.resolve("public"));
        String manifest = files.getOrDefault(ManifestFiles.FILE, "");
        files.remove(ManifestFiles.FILE);
        assertThat(manifest.lines().map(line -> line.substring(66))).containsExactlyElementsOf(files.keySet());
        assertThat(manifest.lines()).allMatch(line -> line.matches("[0-9a-f]{64}  \\S.*"));
    }

    @Test
    void aBuildThatChangesNothingLeavesItAlone() throws Exception {
        Path manifest = output.resolve("public").resolve(ManifestFiles.FILE);
        FileTime then = FileTime.fromMillis(1_700_000_000_000L);
        Files.setLastModifiedTime(manifest, then);
        build();
        assertThat(Files.getLastModifiedTime(manifest)).isEqualTo(then);
    }

    @Test
    void aFileOfTheRecordsThatIsCalledTheSameGivesWay(@TempDir Path source) throws Exception {
        Files.writeString(source.resolve("sitrep.yaml"), "title: Status\naudiences: [public]\n");
        Files.writeString(source.resolve("manifest.sha256"), "theirs");
        Files.createDirectories(source.resolve("pages"));
        Files.writeString(source.resolve("pages/about.md"), "---\ntitle: About\n---\n[Hashes](../manifest.sha256)\n");
        Path out = output.resolve("other");
        Sitrep.site(Built.request(source, out), line -> {});
        assertThat(sha256sum(out.resolve("public"))).isEmpty();
    }

    /** What it has to complain about. */
    private static String sha256sum(Path site) throws IOException, InterruptedException {
        Process process;
        try {
            process = new ProcessBuilder("sha256sum", "--check", "--strict", "--quiet", ManifestFiles.FILE)
                    .directory(site.toFile())
                    .redirectErrorStream(true)
                    .start();
        } catch (IOException e) {
            String why = "SKIPPED: sha256sum is not on the PATH, so the manifest was not checked by it";
            System.out.println(why);
            if ("true".equals(System.getenv("CI"))) {
                fail(why);
            }
            Assumptions.abort(why);
            return "";
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(said).isEqualTo(said.isEmpty() ? 0 : 1);
        return said;
    }
}
