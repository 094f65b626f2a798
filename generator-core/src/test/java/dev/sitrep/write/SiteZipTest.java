package dev.sitrep.write;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SiteZipTest {
    private static final Instant TIME = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path home;

    Path source;
    Path output;
    Path zip;

    @BeforeEach
    void folders() throws IOException {
        source = Files.createDirectory(home.resolve("source"));
        output = home.resolve("output");
        zip = home.resolve("dist/site.zip");
    }

    @Test
    void holdsWhatSitrepWroteSortedAndStored() throws Exception {
        Disk.site(output, source, "public", Map.of("index.html", "home", "a/é.html", "page", ".nojekyll", ""));
        Files.writeString(output.resolve("public/CNAME"), "not ours");
        pack(TIME);

        try (ZipFile read = new ZipFile(zip.toFile(), UTF_8)) {
            assertThat(Collections.list(read.entries()))
                    .extracting(ZipEntry::getName)
                    .containsExactly(".nojekyll", "a/é.html", "index.html");
            assertThat(Collections.list(read.entries())).allSatisfy(entry -> {
                assertThat(entry.getMethod()).isEqualTo(ZipEntry.STORED);
                assertThat(entry.getTimeLocal()).isEqualTo(LocalDateTime.parse("2026-01-01T00:00:00"));
            });
            assertThat(read.getInputStream(read.getEntry("a/é.html"))).hasContent("page");
        }
    }

    @Test
    void hasTheSameBytesEverywhere() throws Exception {
        Disk.site(output, source, "public", Map.of("index.html", "home"));
        pack(TIME);
        CRC32 crc = new CRC32();
        crc.update(Files.readAllBytes(zip));

        assertThat(Files.size(zip)).isEqualTo(122);
        assertThat(HexFormat.of().toHexDigits((int) crc.getValue())).isEqualTo("b34207be");
    }

    @Test
    void isLeftAloneWhenItIsTheSame() throws Exception {
        Disk.site(output, source, "public", Map.of("index.html", "home"));
        pack(TIME);
        Files.setLastModifiedTime(zip, FileTime.from(Instant.EPOCH));
        pack(TIME);
        assertThat(Files.getLastModifiedTime(zip).toInstant()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void takesTheEarliestTimeThatAZipCanHold() throws Exception {
        Disk.site(output, source, "public", Map.of("index.html", "home"));
        pack(Instant.EPOCH);
        try (ZipFile read = new ZipFile(zip.toFile())) {
            assertThat(read.getEntry("index.html").getTimeLocal())
                    .isEqualTo(LocalDateTime.parse("1980-01-01T00:00:00"));
        }
    }

    @Test
    void asksForTheSiteFirst() {
        assertThatThrownBy(() -> pack(TIME))
                .isInstanceOf(OutputException.class)
                .hasMessageEndingWith("output; run sitrep:site first")
                .hasMessageStartingWith("there is no site for 'public' in ");
        assertThat(zip).doesNotExist();
    }

    private void pack(Instant time) throws OutputException {
        try (OutputFolder folder = OutputFolder.open(output, source, line -> {})) {
            folder.zip("public", zip, time);
        }
    }
}
