package dev.sitrep.render;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.view.Sheet;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvTest {
    @Test
    void isReadByExcelAsUtf8AndByOthersAsRfc4180() {
        byte[] file = Csv.of(sheet(List.of("id", "title"), List.of("1", "Zürich, “Süd”"), List.of("", "says \"no\"")));

        assertThat(file).startsWith(0xEF, 0xBB, 0xBF);
        assertThat(new String(file, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFid,title\r\n1,\"Zürich, “Süd”\"\r\n,\"says \"\"no\"\"\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "+1",
                "-1",
                "@SUM(A1)",
                "\t=1",
                "\r=1",
                "\n=1",
                "\0=1",
                "＝1+1",
                "＋1",
                "－1",
                "＠x",
                "  =1+1",
                "\u3000=1+1",
                "=cmd|'/c calc'!A1",
                "=HYPERLINK(\"https://evil.example\",\"x\")"
            })
    void noTextIsRunAsAFormula(String hostile) {
        String line = second(hostile);

        assertThat(line).startsWith("\"'").endsWith("\"");
        assertThat(line.substring(1, line.length() - 1).replace("\"\"", "\"")).isEqualTo("'" + hostile);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Errors in a=b", "2026-02-20T02:00:00Z", "a-b", "x@y", "é"})
    void textThatIsNoneStaysAsItIs(String harmless) {
        assertThat(second(harmless)).isEqualTo(harmless);
    }

    @Test
    void aLineBreakInATextIsNoNewRow() {
        assertThat(second("one\ntwo\r\n=three")).isEqualTo("\"one\ntwo\r\n=three\"");
    }

    /** The field of the only row. */
    private static String second(String text) {
        String file = new String(Csv.of(sheet(List.of("a"), List.of(text))), StandardCharsets.UTF_8);
        return file.substring("\uFEFFa\r\n".length(), file.length() - 2);
    }

    @SafeVarargs
    private static Sheet sheet(List<String> header, List<String>... rows) {
        return new Sheet() {
            @Override
            public String url() {
                return "x.csv";
            }

            @Override
            public List<String> header() {
                return header;
            }

            @Override
            public void each(Consumer<List<String>> visitor) {
                List.of(rows).forEach(visitor);
            }
        };
    }
}
