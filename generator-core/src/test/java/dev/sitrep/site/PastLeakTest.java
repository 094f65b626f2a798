package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.history.Workbench;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What was internal once, or is now, is in no history that a wider audience sees. Canaries sing in earlier revisions. */
class PastLeakTest {
    private static final Pattern CANARY = Pattern.compile("canary-\\d+");
    private static final String INCIDENT = """
            ---
            title: %s
            severity: P1
            status: resolved
            started: 2026-02-01T10:00Z
            resolved: 2026-02-01T11:00Z
            audience: %s
            resolution: |
              %s
            timeline:
              - { at: "10:01", event: %s, audience: %s }
            ---
            All was down.

            %s
            """;

    private final List<String> problems = new ArrayList<>();

    @Test
    void noEarlierRevisionTellsMoreThanTheAudienceMaySee(@TempDir Path temp) throws Exception {
        Path source = temp.resolve("source");
        try (Workbench bench = Workbench.create(source)) {
            past(bench);
        }
        Sitrep.site(Built.request(source, temp.resolve("out")), line -> {});

        Map<String, String> open = Built.files(temp.resolve("out/public"));
        open.forEach((path, text) -> {
            Matcher canary = CANARY.matcher((path + text).toLowerCase(Locale.ROOT));
            while (canary.find()) {
                problems.add(path + ": " + canary.group());
            }
        });
        assertThat(problems).isEmpty();
        assertThat(open).containsKeys("incidents/now-open/history/index.html", "pages/said/history/index.html");
        assertThat(open.get("incidents/now-open/history/4/index.html")).contains("All was down.");
        assertThat(open)
                .doesNotContainKeys("incidents/now-open/history/1/index.html", "runbooks/closed/history/index.html");

        String inside = String.join(
                        "\n", Built.files(temp.resolve("out/internal")).values())
                .toLowerCase(Locale.ROOT);
        for (int i = 1; i <= 15; i++) {
            assertThat(inside).as("the innermost audience sees it").containsPattern("canary-" + i + "(?!\\d)");
        }
        assertThat(inside).doesNotContain("@mail.example");
    }

    @Test
    void whatIsToldOfCommitsIsASetting(@TempDir Path temp) throws Exception {
        Path source = temp.resolve("source");
        try (Workbench bench = Workbench.create(source)) {
            bench.write("sitrep.yaml", "title: T\ntimezone: UTC\nversions: { revisions: 1, show: [author] }\n");
            bench.write("pages/said.md", "---\ntitle: Said\naudience: public\n---\nOne.\n");
            bench.commit("First words", "2026-01-01T10:00:00Z");
            bench.write("pages/said.md", "---\ntitle: Said\naudience: public\n---\nTwo.\n");
            bench.commit("Second words", "2026-01-02T10:00:00Z");
        }
        Sitrep.site(Built.request(source, temp.resolve("out")), line -> {});

        Map<String, String> open = Built.files(temp.resolve("out/public"));
        assertThat(open.get("pages/said/history/index.html"))
                .contains("Rini", "Revision 1", "Revision 2")
                .doesNotContain("Second words");
        assertThat(open)
                .containsKey("pages/said/history/2/index.html")
                .doesNotContainKey("pages/said/history/1/index.html");
        assertThat(Built.files(temp.resolve("out/internal")).get("pages/said/history/index.html"))
                .contains("Second words");
    }

    private static void past(Workbench bench) {
        bench.write("sitrep.yaml", "title: T\nurl: https://t.example/\ntimezone: UTC\ngate: { evidence: git }\n");
        bench.write("severities.yaml", "levels: [ { id: P1, name: Critical, communication: CANARY-1 at night } ]\n");
        bench.write("contacts.yaml", contacts("[name, role, phone]", "CANARY-2"));
        bench.write(
                "incidents/now-open.md",
                INCIDENT.formatted(
                        "CANARY-3 down", "internal", "CANARY-4", "CANARY-5 did it", "internal", "CANARY-6 too"));
        bench.write("incidents/canary-7.md", INCIDENT.formatted("Renamed", "internal", "x", "y", "internal", "z"));
        bench.write("runbooks/closed.md", "---\ntitle: Closed\naudience: public\n---\nCANARY-8\n");
        bench.write("pages/said.md", page("The host is CANARY-9 at home."));
        bench.commit("CANARY-10", person("CANARY-11"), person("CANARY-11"));
        bench.write(
                "incidents/now-open.md",
                INCIDENT.formatted(
                        "Down",
                        "public",
                        "CANARY-12 was restarted.",
                        "CANARY-13 did it",
                        "public",
                        "CANARY-14 is said"));
        bench.write("pages/said.md", page(":::internal\nThe host is CANARY-9 at home.\n:::"));
        bench.delete("incidents/canary-7.md")
                .write("incidents/renamed.md", INCIDENT.formatted("Renamed", "public", "x", "y", "internal", "z"));
        bench.commit("CANARY-10", person("CANARY-11"), person("CANARY-11"));
        bench.write(
                "incidents/now-open.md",
                INCIDENT.formatted(
                        "Down",
                        "public",
                        ":::internal\n  CANARY-12 was restarted.\n  :::",
                        "CANARY-13 did it",
                        "internal",
                        ":::internal\nCANARY-14 is said\n:::"));
        bench.write("contacts.yaml", contacts("[name, role]", "CANARY-2"));
        bench.write("runbooks/closed.md", "---\ntitle: Closed\n---\nCANARY-8\n");
        bench.write(
                "severities.yaml", "audience: public\nlevels: [ { id: P1, name: Critical, communication: Much } ]\n");
        bench.commit("CANARY-10", person("CANARY-11"), person("CANARY-11"));
        bench.write(
                "incidents/now-open.md",
                INCIDENT.formatted("Down", "public", "Restarted.", "CANARY-15 did it", "internal", "It is over."));
        bench.write("pages/said.md", page("Nothing else."));
        bench.write("contacts.yaml", contacts("[role]", "CANARY-2"));
        bench.commit("CANARY-10", person("CANARY-11"), person("CANARY-11"));
    }

    private static PersonIdent person(String name) {
        return new PersonIdent(name, "canary@mail.example", Instant.parse("2026-02-03T00:00:00Z"), ZoneOffset.UTC);
    }

    private static String contacts(String show, String name) {
        return "people:\n  p: { name: " + name
                + ", phone: \"CANARY-2 5550\" }\nroles: { r: { name: Role, people: [p] } }\nshow: { public: " + show
                + " }\n";
    }

    private static String page(String text) {
        return "---\ntitle: Said\naudience: public\n---\nHello.\n\n" + text + "\n";
    }
}
