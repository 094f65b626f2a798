package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.finding.Disposition;
import dev.sitrep.finding.Finding;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BaselineFileTest {
    private static final Gating WRITE = new Gating(FailOn.ERROR, Enforce.ALWAYS, null, true);

    @TempDir
    private Path source;

    private LateSite site;

    @BeforeEach
    void twoPostmortemsAreLate() throws Exception {
        site = LateSite.in(source);
        assertThat(site.check().failed()).isTrue();
    }

    @Test
    void onceWrittenOnlyWhatIsNewFails() throws Exception {
        CheckOutcome written = site.check(WRITE);
        assertThat(written.baseline()).isEqualTo("baseline.yaml holds 2 findings now; what is new fails the build");
        assertThat(written.failed()).isFalse();
        assertThat(site.check().findings())
                .extracting(Finding::disposition)
                .containsExactly(Disposition.BASELINE, Disposition.BASELINE);

        site.write(LateSite.FIRST, LateSite.incident("INC-1", "audience: everybody\n"));
        CheckOutcome broken = site.check();
        assertThat(broken.failed()).isTrue();
        assertThat(broken.findings().stream().filter(Finding::open))
                .extracting(Finding::rule)
                .containsExactly("unknown-audience");
    }

    @Test
    void itSaysWhatItHolds() throws Exception {
        site.check(WRITE);
        String first = site.check().findings().get(0).fingerprint();
        String second = site.check().findings().get(1).fingerprint();
        assertThat(site.read("baseline.yaml")).isEqualTo("""
                        # Written by sitrep:check -Dsitrep.baseline=write, which from now on only makes it shorter.
                        findings:
                          - rule: "postmortem-overdue"
                            path: "incidents/INC-1.md"
                            record: "INC-1"
                            message: "RCA for INC-1 (P1) was due 2026-01-21T15:10Z, 3d 4h ago"
                            fingerprint: "%s"
                          - rule: "postmortem-overdue"
                            path: "incidents/INC-2.md"
                            record: "INC-2"
                            message: "RCA for INC-2 (P1) was due 2026-01-21T15:10Z, 3d 4h ago"
                            fingerprint: "%s"
                        """.formatted(first, second));
    }

    @Test
    void whatItHoldsIsKnownAgainWhenLinesMoveAndDaysGoBy() throws Exception {
        site.check(WRITE);
        site.write(LateSite.FIRST, LateSite.incident("INC-1", "tags: [erp]\n\n\n"));
        CheckOutcome later =
                Sitrep.check(site.request(LateSite.AS_OF.plus(Duration.ofDays(40)), Gating.of(FailOn.WARNING)));
        assertThat(later.failed()).isFalse();
        assertThat(later.findings()).extracting(Finding::disposition).containsOnly(Disposition.BASELINE);
    }

    @Test
    void writingItAgainDropsWhatIsMendedAndAddsNothing() throws Exception {
        site.check(WRITE);
        site.write(
                "postmortems/INC-1.md",
                "---\nincident: INC-1\nstatus: published\npublished: 2026-01-20T09:00Z\naudience: everybody\n---\n");
        CheckOutcome stale = site.check();
        assertThat(stale.findings().stream().filter(Finding::open))
                .extracting(Finding::rule)
                .contains("unknown-audience", "baseline-stale");

        String before = site.read("baseline.yaml");
        CheckOutcome again = site.check(WRITE);
        assertThat(again.baseline()).startsWith("baseline.yaml: 1 finding mended and dropped, 1 left; ");
        assertThat(again.baseline()).endsWith(" outside it, which it never takes in: mend or waive them");
        assertThat(again.failed()).isTrue();
        assertThat(before)
                .contains(site.read("baseline.yaml").lines().skip(2).toList().get(2));
        assertThat(site.read("baseline.yaml")).contains("INC-2").doesNotContain("INC-1", "unknown-audience");
        assertThat(again.findings()).extracting(Finding::rule).doesNotContain("baseline-stale");
    }

    @Test
    void anEmptyOneTakesNothingIn() throws Exception {
        site.write("baseline.yaml", "findings: []\n");
        assertThat(site.check(WRITE).failed()).isTrue();
        assertThat(site.read("baseline.yaml")).isEqualTo("findings: []\n");
    }

    @Test
    void moreThanAFileMayHoldIsNotWritten() throws Exception {
        Finding one = site.check().findings().get(0);
        String said = new BaselineFile(
                        source,
                        Sources.load(site.request(LateSite.AS_OF, WRITE)).catalog())
                .update(Collections.nCopies(6_000, one));
        assertThat(said).startsWith("baseline.yaml was not written: 6000 findings are more than it can hold; ");
        assertThat(source.resolve("baseline.yaml")).doesNotExist();
    }

    @Test
    void oneThatCannotBeReadStaysAsItIs() throws Exception {
        String broken = "findings:\n  - rule: [\n";
        site.write("baseline.yaml", broken);
        CheckOutcome outcome = site.check(WRITE);
        assertThat(outcome.baseline()).isEqualTo("baseline.yaml cannot be read, and stays as it is");
        assertThat(outcome.failed()).isTrue();
        assertThat(site.read("baseline.yaml")).isEqualTo(broken);
    }

    @Test
    void hostileTextDoesNotBreakIt() throws Exception {
        site.write(
                LateSite.FIRST,
                LateSite.incident(
                        "INC-1", "audience: \"TBD \\u202e \\\"' \\x7f é # : \\u{1F600}\\n- [\"\ntags: [â€™]\n"));
        site.check(WRITE);
        assertThat(site.read("baseline.yaml")).matches("\\p{ASCII}*");
        CheckOutcome after = site.check();
        assertThat(after.findings())
                .extracting(finding -> finding.place().path())
                .doesNotContain("baseline.yaml");
        assertThat(after.failed()).isFalse();
    }
}
