package dev.sitrep.report;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConsoleTest {
    private static final Finding OVERDUE = new Finding(
            "postmortem-overdue",
            Level.ERROR,
            new Place("incidents/2026/INC-20260119-001.md", 14, 11),
            "RCA for INC-20260119-001 (P1) was due 2026-01-21T15:10Z, 3d 4h ago",
            "publish postmortems/INC-20260119-001.md, or waive it in waivers.yaml",
            "P1 asks for an RCA within 48 hours of 'resolved' (severities.yaml:17)",
            "INC-20260119-001",
            "resolved",
            "daniel",
            Disposition.OPEN);

    @Test
    void printsAFindingAsACompilerDoes() {
        assertThat(Console.render(List.of(OVERDUE), (path, line) -> "resolved: 2026-01-19T15:10Z"))
                .isEqualTo("""
                        incidents/2026/INC-20260119-001.md:14:11: error: [postmortem-overdue] RCA for INC-20260119-001 (P1) was due 2026-01-21T15:10Z, 3d 4h ago
                          14 | resolved: 2026-01-19T15:10Z
                             |           ^
                          why:  P1 asks for an RCA within 48 hours of 'resolved' (severities.yaml:17)
                          who:  daniel
                          hint: publish postmortems/INC-20260119-001.md, or waive it in waivers.yaml
                        1 error in 1 file
                        """);
    }

    @Test
    void sortsWorstFirstAndCounts() {
        Finding warning = finding("a.md", 1, Level.WARNING, "small");
        Finding error = finding("z.md", 9, Level.ERROR, "big");
        Finding waived = new Finding(
                "some-rule",
                Level.ERROR,
                Place.start("a.md"),
                "let pass",
                null,
                null,
                null,
                null,
                null,
                Disposition.WAIVED);
        assertThat(Console.render(List.of(waived, warning, error, error.at(Level.ERROR)), (path, line) -> null))
                .isEqualTo("""
                        z.md:9:1: error: [some-rule] big
                        z.md:9:1: error: [some-rule] big
                        a.md:1:1: warning: [some-rule] small
                        a.md:1:1: waived: [some-rule] let pass
                        2 errors, 1 warning, 1 waived in 2 files
                        """);
    }

    @Test
    void notesWhatIsNotEnforcedAndCountsWhatIsOld() {
        Finding note = Sample.finding(Level.ERROR, "a.md", "overdue", Disposition.NOT_ENFORCED);
        Finding old = Sample.finding(Level.ERROR, "b.md", "old", Disposition.BASELINE);
        assertThat(Console.render(List.of(old, note, old.at(Level.WARNING)), (path, line) -> null))
                .isEqualTo("""
                        a.md:2:3: note: [some-rule] overdue
                        1 not enforced, 2 in the baseline in 2 files
                        """);
    }

    @Test
    void saysSoWhenThereIsNothing() {
        assertThat(Console.render(List.of(), (path, line) -> null)).isEqualTo("no findings\n");
    }

    @Test
    void spellsOutWhatATerminalObeysOrNobodySees() {
        Finding hostile = finding("a\u001b]0;x.md", 1, Level.ERROR, "line\none \u001b[31m \u202e \u200b \u0085 \u2028");
        assertThat(Console.render(List.of(hostile), (path, line) -> "a\u202eb"))
                .startsWith(
                        "a\\u{1B}]0;x.md:1:1: error: [some-rule] line\\u{A}one \\u{1B}[31m \\u{202E} \\u{200B} \\u{85}"
                                + " \\u{2028}\n  1 | a\\u{202E}b\n");
    }

    @Test
    void leavesEmojiWhole() {
        assertThat(Visible.of("👩‍🚒 🏳️‍🌈 a\u200db")).isEqualTo("👩‍🚒 🏳️‍🌈 a\\u{200D}b");
    }

    @Test
    void putsTheCaretBelowItsCharacter() {
        assertThat(excerpt("\tname:\tx", 8)).isEqualTo("  1 | \tname:\tx\n    | \t     \t^\n");
        assertThat(excerpt("表: x", 4)).isEqualTo("  1 | 表: x\n    |     ^\n");
        assertThat(excerpt("🔥: x", 4)).isEqualTo("  1 | 🔥: x\n    |     ^\n");
        assertThat(excerpt("e\u0301: x", 5)).isEqualTo("  1 | e\u0301: x\n    |    ^\n");
        assertThat(excerpt("\u202e: x", 4)).isEqualTo("  1 | \\u{202E}: x\n    |           ^\n");
        assertThat(excerpt("short", 40)).isEqualTo("  1 | short\n    |      ^\n");
        assertThat(excerpt("", 1)).isEqualTo("  1 |\n    | ^\n");
    }

    @Test
    void trimsLongLinesAroundTheCaret() {
        String line = "a".repeat(500) + "X" + "b".repeat(500);
        String shown = excerpt(line, 501);
        assertThat(shown.lines()).allSatisfy(l -> assertThat(l).hasSizeLessThan(120));
        assertThat(shown).startsWith("  1 | …aaa").contains("aXb").contains("b…\n");
        assertThat(shown.lines().toList().get(1).indexOf('^'))
                .isEqualTo(shown.lines().toList().get(0).indexOf('X'));
        assertThat(excerpt(line, 1)).startsWith("  1 | aaa").contains("…\n    | ^");
        assertThat(excerpt(line, 1002)).startsWith("  1 | …").contains("b\n");
    }

    private static String excerpt(String line, int column) {
        Finding finding = new Finding(
                "some-rule",
                Level.ERROR,
                new Place("a.md", 1, column),
                "m",
                null,
                null,
                null,
                null,
                null,
                Disposition.OPEN);
        String all = Console.render(List.of(finding), (path, number) -> line);
        return all.substring(all.indexOf('\n') + 1, all.indexOf("1 error"));
    }

    private static Finding finding(String path, int line, Level level, String message) {
        return new Finding(
                "some-rule", level, new Place(path, line, 1), message, null, null, null, null, null, Disposition.OPEN);
    }
}
