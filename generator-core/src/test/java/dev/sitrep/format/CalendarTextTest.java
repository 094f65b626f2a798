package dev.sitrep.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTextTest {
    @Test
    void escapesWhatTheFormatReads() {
        assertThat(written(new CalendarText().text("SUMMARY", "a\\b; c, d: \"e\"")))
                .isEqualTo("SUMMARY:a\\\\b\\; c\\, d: \"e\"\r\n");
        assertThat(written(new CalendarText().texts("CATEGORIES", List.of("a,b", "c"))))
                .isEqualTo("CATEGORIES:a\\,b,c\r\n");
    }

    @Test
    void textBeginsNoLineOfItsOwn() {
        for (String end : List.of("\r\n", "\n", "\r", "\u0085", "\u2028", "\u2029", "\u000B", "\f", "\0")) {
            String text = written(new CalendarText().text("SUMMARY", "Down" + end + "BEGIN:VALARM"));
            assertThat(text.lines())
                    .as("%s", Arrays.toString(end.getBytes(StandardCharsets.UTF_8)))
                    .hasSize(1);
            assertThat(text).doesNotContain("\u0085", "\u2028", "\u2029", "\u000B", "\f", "\0");
            String value = written(new CalendarText().value("URL", "https://x/" + end + "BEGIN:VALARM"));
            assertThat(value.substring(0, value.length() - 2)).doesNotContain("\r", "\n");
        }
    }

    @Test
    void foldsBetweenCharactersAtTheOctetsThatFit() {
        Random random = new Random(7);
        String[] letters = {"a", "é", "東", "🚢", "\\", ",", " ", "e\u0301"};
        for (int i = 0; i < 500; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(300); n > 0; n--) {
                text.append(letters[random.nextInt(letters.length)]);
            }
            String written = written(new CalendarText().text("SUMMARY", text.toString()));
            for (String line : written.split("\r\n")) {
                assertThat(line.getBytes(StandardCharsets.UTF_8).length)
                        .as(line)
                        .isLessThanOrEqualTo(75);
                assertThat(line).doesNotContain("\uFFFD");
            }
            String unfolded = written.replace("\r\n ", "").replace("\r\n", "");
            String read =
                    unfolded.substring("SUMMARY:".length()).replace("\\,", ",").replace("\\\\", "\\");
            assertThat(read).isEqualTo(text.toString());
        }
    }

    @Test
    void foldsAtSeventyFiveOctetsAndNotBefore() {
        String full = "x".repeat(75 - "SUMMARY:".length());
        assertThat(written(new CalendarText().text("SUMMARY", full))).isEqualTo("SUMMARY:" + full + "\r\n");
        assertThat(written(new CalendarText().text("SUMMARY", full + "yz")))
                .isEqualTo("SUMMARY:" + full + "\r\n yz\r\n");
    }

    @ParameterizedTest
    @CsvSource({"P1D,P1D", "PT24H,P1D", "PT15M,PT15M", "PT25H,PT1500M", "PT0S,PT0M", "P-3D,-P3D", "PT-15M,-PT15M"})
    void tellsLengthsInTheFormatsWords(Duration length, String expected) {
        assertThat(written(new CalendarText().length("TRIGGER", length))).isEqualTo("TRIGGER:" + expected + "\r\n");
    }

    @Test
    void tellsInstantsInUtc() {
        assertThat(written(new CalendarText().time("DTSTART", Instant.parse("2026-03-01T16:59:59.5Z"))))
                .isEqualTo("DTSTART:20260301T165959Z\r\n");
    }

    @Test
    void halfACharacterIsReplaced() {
        assertThat(written(new CalendarText().text("SUMMARY", "a\uD83Db"))).isEqualTo("SUMMARY:a\uFFFDb\r\n");
    }

    private static String written(CalendarText text) {
        return new String(text.bytes(), StandardCharsets.UTF_8);
    }
}
