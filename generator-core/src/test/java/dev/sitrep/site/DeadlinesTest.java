package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.TimeZone;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a site owes, told in the console and in JSON. {@code -Dgolden=write} writes what is expected anew. */
class DeadlinesTest {
    private static final Path EXPECTED = Path.of("src/test/resources/deadlines");

    @Test
    void tellsAPersonWhatIsOwed(@TempDir Path output) throws Exception {
        assertThat(told(output, "30 days", null)).isEqualTo(expected("console.txt", told(output, "30 days", null)));
    }

    @Test
    void tellsOneOwnerAlone(@TempDir Path output) throws Exception {
        String text = told(output, "1 week", "bayu");

        assertThat(text).startsWith("Deadlines of Harbour Ferries for bayu, Fri 20 Feb 2026 09:00 WIB");
        assertThat(text).contains("OVERDUE: nothing", "restoration of INC-2", "\n  1 more after that\n");
        assertThat(text).doesNotContain("response to INC-3").contains("next: the gate turns red");
        JsonNode json = json(output);
        assertThat(json.get("owner").asString()).isEqualTo("bayu");
        assertThat(json.get("byOwner")).hasSize(1);
    }

    @Test
    void saysSoWhenNobodyHasThatName(@TempDir Path output) throws Exception {
        assertThat(told(output, "30 days", "ba\u001B[31myu\nx"))
                .startsWith(
                        "Deadlines of Harbour Ferries for ba\\u{1B}[31myu\\u{A}x, who is no person, role or team here,");
    }

    @Test
    void writesItForOtherPrograms(@TempDir Path output) throws Exception {
        told(output, "30 days", null);

        String json = Files.readString(output.resolve("reports/deadlines.json"));
        assertThat(json).isEqualTo(expected("deadlines.json", json));
    }

    @Test
    void isTheSameEverywhere(@TempDir Path one, @TempDir Path other) throws Exception {
        String here = told(one, "30 days", null);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Chatham"));
            assertThat(told(other, "30 days", null)).isEqualTo(here);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        for (String file : new String[] {"deadlines.json", "deadlines.ics"}) {
            assertThat(other.resolve("reports").resolve(file))
                    .hasSameBinaryContentAs(one.resolve("reports").resolve(file));
        }
    }

    @Test
    void anEmptySiteOwesNothing(@TempDir Path folder) throws Exception {
        Files.writeString(Files.createDirectory(folder.resolve("records")).resolve("sitrep.yaml"), "title: New\n");
        Request request = Built.request(folder.resolve("records"), folder.resolve("out"));

        assertThat(Sitrep.deadlines(request, Outlook.parse("30 days", null)).console())
                .isEqualTo("""
                        Deadlines of New, Fri 20 Feb 2026 02:00 UTC (2026-02-20T02:00Z)

                        OVERDUE: nothing

                        GRACE, past the deadline but not red yet: nothing

                        UNANSWERED, the record is to say it or to explain it under 'breaches': nothing

                        DUE NEXT, until Sun 22 Mar 2026 02:00 UTC: nothing

                        FORECAST: nothing

                        BY OWNER: nothing

                        WAIVED: nothing

                        now:  no promise is broken
                        next: nothing is due
                        """);
    }

    static String told(Path output, String horizon, @Nullable String owner) throws Exception {
        Request request = Built.request(Built.source("deadlines"), output);
        return Sitrep.deadlines(request, Outlook.parse(horizon, owner)).console();
    }

    private static JsonNode json(Path output) {
        return JsonMapper.shared().readTree(output.resolve("reports/deadlines.json"));
    }

    private static String expected(String name, String actual) throws Exception {
        Path file = EXPECTED.resolve(name);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(file, actual);
        }
        return Files.readString(file);
    }
}
