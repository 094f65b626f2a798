package dev.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.xml.sax.InputSource;
import tools.jackson.databind.json.JsonMapper;

class ReportsTest {
    @ParameterizedTest
    @MethodSource("files")
    void holdTenThousandHostileFindings(Reports.File file) throws Exception {
        List<Finding> findings = new ArrayList<>();
        for (int i = 0; i < 10_000; i++) {
            findings.add(Sample.hostile(
                    i % 2 == 0 ? Level.ERROR : Level.WARNING, Disposition.values()[i % Disposition.values().length]));
        }
        String text = Sample.text(file.format(), Sample.report(findings));

        assertThat(text).endsWith("\n").doesNotContain("\r", "\u001b", "\ud800");
        if (file.name().endsWith(".xml")) {
            DocumentBuilderFactory.newDefaultInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(text)));
        } else if (!file.name().endsWith(".md")) {
            assertThat(JsonMapper.shared().readTree(text)).isNotEmpty();
        }
    }

    /** A full disk is an error of the environment, whatever library writes. */
    @ParameterizedTest
    @MethodSource("files")
    void passOnThatTheDiskIsFull(Reports.File file) {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("No space left on device");
            }
        };
        assertThatThrownBy(() -> file.format().write(Sample.report(), full))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("No space left on device");
    }

    static List<Reports.File> files() {
        return Reports.files();
    }
}
