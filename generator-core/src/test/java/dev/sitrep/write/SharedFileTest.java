package dev.sitrep.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedFileTest {
    private static final byte[] MORE = "more\n".getBytes(StandardCharsets.UTF_8);

    @Test
    void keepsWhatOthersWrote(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("summary.md");
        SharedFile.append(file, MORE);
        Files.writeString(file, "theirs\n");
        SharedFile.append(file, MORE);

        assertThat(file).hasContent("theirs\nmore\n");
    }

    @Test
    void namesThePathThatCannotBeWritten(@TempDir Path folder) {
        assertThatThrownBy(() -> SharedFile.append(folder.resolve("no/such/folder.md"), MORE))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("folder.md");
    }
}
