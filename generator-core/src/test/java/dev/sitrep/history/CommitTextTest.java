package dev.sitrep.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.eclipse.jgit.lib.PersonIdent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in a commit, a revision has clean text, no address, and no date but one that the commit says. */
class CommitTextTest {
    @TempDir
    private Path top;

    @ParameterizedTest
    @CsvSource({
        "Rini Dewi, Rini Dewi",
        "rini@example.org, rini",
        "rini.dewi@mail.example.org, rini.dewi",
        "Rini (rini@example.org), Rini (rini",
        "@, box",
        "' ', box",
        "'Ri\u202Eni\u0007', 'Ri ni'",
        "中村, 中村"
    })
    void aNameIsNoAddress(String name, String shown) {
        assertThat(Signature.name(person(name, "box@example.org"))).isEqualTo(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "@", "@example.org", " "})
    void nobody(String address) {
        assertThat(Signature.name(person("", address))).isEqualTo("?");
        assertThat(Signature.name(null)).isEqualTo("?");
    }

    @ParameterizedTest
    @CsvSource({
        "Ask rini@example.org about it, Ask rini about it",
        "Bump foo@1.2.3 and @types/node, Bump foo@1.2.3 and @types/node",
        "'a\tb\u2028c\u200Dd', a b c d"
    })
    void aSubjectHasNoAddress(String message, String shown) {
        assertThat(Signature.subject(message)).isEqualTo(shown);
    }

    @Test
    void aSubjectEnds() {
        assertThat(Signature.subject("x".repeat(1_000_000))).hasSize(201).endsWith("…");
    }

    @ParameterizedTest
    @CsvSource({"0, 1970-01-01T00:00:00Z", "4102444800, 2100-01-01T00:00:00Z", "4294967296, 2106-02-07T06:28:16Z"})
    void timesFarAwayAreAsTheCommitSays(long seconds, String when) throws Exception {
        try (Revisions revisions = imported(stream(seconds + " +0000", seconds + " +0700", "\"a.md\""))) {
            assertThat(revisions.of("a.md").get(0).authored()).isEqualTo(when);
            assertThat(revisions.of("a.md").get(0).committed()).isEqualTo(when);
        }
    }

    @Test
    void authorAndCommitterHaveClocksOfTheirOwn() {
        try (Workbench bench = Workbench.create(top)) {
            Instant authored = Instant.parse("2026-03-01T08:00:00Z");
            Instant committed = Instant.parse("2026-01-01T08:00:00Z");
            bench.write("a.md", "a");
            bench.commit("Amended", person("A", "a@b.example", authored), person("C", "c@d.example", committed));
        }
        try (Revisions revisions = History.revisions(top, null, null)) {
            Revision revision = revisions.of("a.md").get(0);
            assertThat(revision.author()).isEqualTo("A");
            assertThat(revision.authored()).isEqualTo("2026-03-01T08:00:00Z");
            assertThat(revision.committed()).isEqualTo("2026-01-01T08:00:00Z");
        }
    }

    @Test
    void namesOfFilesAreAsGitHasThem() throws Exception {
        List<String> names = List.of("\"new\\nline.md\"", "\"quo\\\"te.md\"", "\" blank.md\"", "\"\\303\\251.md\"");
        try (Revisions revisions = imported(stream("1 +0000", "1 +0000", names.toArray(String[]::new)))) {
            assertThat(List.of("new\nline.md", "quo\"te.md", " blank.md", "é.md"))
                    .allSatisfy(name -> assertThat(revisions.of(name)).hasSize(1));
        }
    }

    @Test
    void aNameThatIsNoUtf8IsNoTrouble() throws Exception {
        try (Revisions revisions = imported(stream("1 +0000", "1 +0000", "\"\\351.md\"", "\"a.md\""))) {
            assertThat(revisions.standing()).isEqualTo(Standing.COMPLETE);
            assertThat(revisions.of("a.md")).hasSize(1);
        }
    }

    private Revisions imported(String stream) throws Exception {
        GitCommand.run(top, "init", "-q", "-b", "main", ".");
        GitCommand.run(top, stream.getBytes(StandardCharsets.UTF_8), "fast-import", "--quiet");
        return History.revisions(top, "main", null);
    }

    private static String stream(String authored, String committed, String... files) {
        StringBuilder stream = new StringBuilder("commit refs/heads/main\nauthor A <a@b.example> " + authored
                + "\ncommitter C <c@d.example> " + committed + "\ndata 3\nOne\n");
        for (String file : files) {
            stream.append("M 100644 inline ").append(file).append("\ndata 1\na\n");
        }
        return stream.append("\n").toString();
    }

    private static PersonIdent person(String name, String address) {
        return person(name, address, Instant.EPOCH);
    }

    private static PersonIdent person(String name, String address, Instant when) {
        return new PersonIdent(name, address, when, ZoneOffset.UTC);
    }
}
