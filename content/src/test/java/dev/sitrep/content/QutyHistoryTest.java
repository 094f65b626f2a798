package dev.sitrep.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The example organisation has a past. */
class QutyHistoryTest {
    @TempDir
    private static Path temp;

    private static Path top;

    @BeforeAll
    static void create() {
        top = temp.resolve("quty");
        QutyHistory.create(top);
    }

    @Test
    void theSamePastHasTheSameCommits() throws IOException {
        QutyHistory.create(temp.resolve("again"));
        assertThat(git("rev-parse", "HEAD"))
                .isEqualTo(FastImport.git(temp.resolve("again"), new byte[0], "rev-parse", "HEAD"));
        assertThat(git("status", "--porcelain")).isEmpty();
        assertThat(log("%cI").get(0)).startsWith("2026-02-19T");
    }

    @Test
    void anIncidentGrewAsItHappened() throws IOException {
        String incident = QutyHistory.SOURCE + "/incidents/2026/INC-20260114-001.md";
        List<String> commits = log("%h", "--reverse", "--", incident);
        assertThat(commits).hasSize(4);
        assertThat(git("show", commits.get(0) + ":" + incident))
                .contains("severity: P3", "status: investigating", QutyHistory.SAID_INSIDE)
                .doesNotContain("audience: public\nrunbooks", "mitigated:", "resolved:", "02:22");
        assertThat(git("show", commits.get(1) + ":" + incident))
                .contains("severity: P2", "status: monitoring", "mitigated: 2026-01-14T02:32Z")
                .doesNotContain("\nresolved:", "02:50", QutyHistory.SAID_INSIDE);
    }

    @Test
    void aRunbookWasRenamed() throws IOException {
        String runbook = QutyHistory.SOURCE + "/runbooks/database-down.md";
        assertThat(log("%s", "--follow", "--", runbook)).hasSize(3);
        assertThat(log("%s", "--", runbook)).hasSize(2);
    }

    private static List<String> log(String format, String... words) throws IOException {
        String[] command = new String[words.length + 2];
        command[0] = "log";
        command[1] = "--format=" + format;
        System.arraycopy(words, 0, command, 2, words.length);
        return git(command).lines().toList();
    }

    private static String git(String... words) throws IOException {
        return FastImport.git(top, new byte[0], words);
    }
}
