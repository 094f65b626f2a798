package dev.sitrep.edition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A zip is served as it was frozen, or not at all. */
class EditionZipTest {
    @Test
    void filesComeInTheirOrder() throws IOException {
        assertThat(read(zip("a/b.html", "index.html"))).containsExactly("a/b.html=a/b.html", "index.html=index.html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../out.html",
                "a/../../out.html",
                "/etc/passwd",
                "a//b",
                "folder/",
                "C:/x.html",
                "..\\out.html",
                "a\u0000b",
                "a\nb"
            })
    void anEntryThatLeadsOutIsRefused(String name) {
        assertThatThrownBy(() -> read(zip("index.html", name)))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("is no path inside a site")
                .hasMessageNotContaining("\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"INDEX.html", "index.html/more", "e\u0301t\u00e9.html"})
    void entriesThatSomeSystemTakesForOneAnotherAreRefused(String name) {
        assertThatThrownBy(() -> read(zip("index.html", "\u00e9te\u0301.html", name)))
                .isInstanceOf(FaultException.class)
                .hasMessageContaining("would take the place of another");
    }

    @Test
    void anEntryThatIsCompressedIsRefusedBeforeItIsUnpacked() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("index.html"));
            zip.write(new byte[1 << 20]);
        }
        assertThatThrownBy(() -> read(out.toByteArray()))
                .isInstanceOf(FaultException.class)
                .hasMessage("its entry 'index.html' is compressed; editions are not");
    }

    @Test
    void whateverIsCutOffOrTurnedOverIsNoticed() throws IOException {
        byte[] whole = zip("index.html", "pages/a/index.html", "theme/site.css");
        String hash = Sha256.of(new ByteArrayInputStream(whole));
        Random random = new Random(5);
        for (int length = 0; length < whole.length; length += 7) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> read(cut, hash)).isInstanceOf(IOException.class);
        }
        for (int i = 0; i < 200; i++) {
            byte[] turned = whole.clone();
            turned[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
            assertThatThrownBy(() -> read(turned, hash))
                    .isInstanceOfAny(IOException.class, IllegalArgumentException.class);
        }
    }

    private static List<String> read(byte[] zip) throws IOException {
        return read(zip, Sha256.of(new ByteArrayInputStream(zip)));
    }

    private static List<String> read(byte[] zip, String hash) throws IOException {
        List<String> files = new ArrayList<>();
        new EditionZip(() -> new ByteArrayInputStream(zip), hash)
                .<RuntimeException>each(
                        (path, content) -> files.add(path + "=" + new String(content, StandardCharsets.UTF_8)));
        return files;
    }

    /** Each entry holds its name. */
    private static byte[] zip(String... names) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (String name : names) {
                byte[] content = name.getBytes(StandardCharsets.UTF_8);
                ZipEntry entry = new ZipEntry(name);
                CRC32 crc = new CRC32();
                crc.update(content);
                entry.setMethod(ZipEntry.STORED);
                entry.setSize(content.length);
                entry.setCrc(crc.getValue());
                zip.putNextEntry(entry);
                zip.write(content);
            }
        }
        return out.toByteArray();
    }
}
