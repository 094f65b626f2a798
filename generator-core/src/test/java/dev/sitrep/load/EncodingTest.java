package dev.sitrep.load;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.Catalog;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EncodingTest {
    private static final String PAGE = "pages/x.md";

    @Test
    void invalidBytesAreReportedWithOffsetAndPlaceAndTheRestIsRead() {
        byte[] latin = "---\ntitle: Café à la carte\n---\nnaïve\n".getBytes(ISO_8859_1);

        Catalog catalog = Loader.load(new MapTree().with(PAGE, latin));

        assertThat(catalog.problems())
                .extracting(problem -> problem.type() + " " + problem.place() + " " + String.join("|", problem.facts()))
                .containsExactly("ENCODING_INVALID pages/x.md:2:11 14|E9|0", "ENCODING_INVALID pages/x.md:4:3 33|EF|0");
        assertThat(catalog.pages().get(0).title()).isEqualTo("Caf\uFFFD \uFFFD la carte");
    }

    @Test
    void invalidBytesArePlacedInCharactersAlsoAfterByteOrderMarkAndCarriageReturns() {
        byte[] bytes = concat("\uFEFF---\r\ntitle: 🚨 x\r\nowner: ".getBytes(UTF_8), (byte) 0xC3, (byte) 0x28);

        List<Problem> problems = Loader.load(new MapTree().with(PAGE, bytes)).problems();

        assertThat(problems.get(0).place()).hasToString("pages/x.md:1:1");
        assertThat(problems.get(0).type()).isEqualTo(ProblemType.FRONT_MATTER);
        assertThat(problems.get(1).place()).hasToString("pages/x.md:3:8");
        assertThat(problems.get(1).facts()).containsExactly("30", "C3", "0");
    }

    @Test
    void onlySoManyLinesAreReported() {
        byte[] bytes = "é\n".repeat(1000).getBytes(ISO_8859_1);

        assertThat(Loader.load(new MapTree().with("alerts.yaml", bytes)).problems())
                .filteredOn(problem -> problem.type() == ProblemType.ENCODING_INVALID)
                .hasSize(20);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "café, naïve, “quoted”, it’s — fine…",
                "«\u00a0café\u00a0» à\u00a0«\u00a0X\u00a0», ÉTÉ… CAFÉ’s É”",
                "„Spaß“ „MENÜ“ „CAFÉ“ Übung – Ärger „Ä“",
                "AMANHÃ” «MAÇÃ» pão Ã Â",
                "Bogotá»… ¿Qué? ¡Sí!",
                "the letters “â€” in quotes, and â€ alone, and `â€™` in code",
                "2√π ≈ 3,5 · ¬p ≤ x² × 3½ ∂x/∂t",
                "障害が発生しました — 復旧済み 🚨",
                "Привет, Ελληνικά, عربي",
                "Gangguan sudah ditangani ≤ 15 menit, terima kasih 🙏 ⚙\ufe0f",
                "ÅÄÖ åäö Øresund ”Å” T•Ø•R•Ü•S",
            })
    void whatPeopleWriteIsNotTakenForDamage(String text) {
        assertThat(DoubleEncoding.find(text)).as(text).isEmpty();
        assertThat(DoubleEncoding.repair(text)).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "🚨 INCIDENT → ≤ 15 menit — done…",
                "interprétation d’alertes, décision à prendre",
                "障害が発生",
                "Привет",
                "Grüße, 25 °C, © 2026, 10 €, ⚙\ufe0f ⚠\ufe0f",
                "├─→ □ ✓ ✅",
            })
    void whatACodePageDidIsUndone(String text) {
        for (CodePage page : CodePage.values()) {
            String damaged = Damaged.by(page, text);

            assertThat(DoubleEncoding.repair(damaged)).as(page + ": " + damaged).isEqualTo(text);
            assertThat(DoubleEncoding.repair("Text\n" + damaged + "\n" + text))
                    .as("only the damaged part changes")
                    .isEqualTo("Text\n" + text + "\n" + text);
        }
    }

    @Test
    void damageDoneTwiceIsUndoneTwice() {
        String twice = Damaged.by(CodePage.WINDOWS_1252, Damaged.by(CodePage.WINDOWS_1252, "déjà vu — oui"));

        assertThat(DoubleEncoding.repair(twice)).isEqualTo("déjà vu — oui");
    }

    @Test
    void aDamagedLineIsOneProblemWithTheRepairedText() {
        String text = "---\ntitle: Waktu ‚â§ 15 menit ‚Äî segera\n---\n";

        assertThat(Loader.load(MapTree.of(PAGE, text)).problems())
                .extracting(problem -> problem.type() + " " + problem.place() + " " + String.join("|", problem.facts()))
                .containsExactly(
                        "ENCODING_DOUBLE pages/x.md:2:14 title: Waktu ‚â§ 15 menit ‚Äî segera|title: Waktu ≤ 15 menit — segera|Mac Roman|0");
    }

    @Test
    void damageWithLostBytesIsShownAndLeft() {
        String text = "ðŸ“ DOCUMENTATION ðŸš¨";
        Findings findings = new Findings(PAGE);

        EncodingCheck.check(text, findings);

        assertThat(findings.problems().get(0).facts().get(1)).isEqualTo("\uFFFD DOCUMENTATION 🚨");
        assertThat(DoubleEncoding.repair(text)).isEqualTo("ðŸ“ DOCUMENTATION 🚨");
    }

    @Test
    void theLastReportedLineSaysHowManyMoreThereAre() {
        Findings findings = new Findings(PAGE);

        EncodingCheck.check("x â†’ y\n".repeat(33), findings);

        assertThat(findings.problems()).hasSize(20);
        assertThat(findings.problems().get(18).facts()).endsWith("0");
        assertThat(findings.problems().get(19).facts()).endsWith("13");
    }

    private static byte[] concat(byte[] start, byte... end) {
        byte[] all = Arrays.copyOf(start, start.length + end.length);
        System.arraycopy(end, 0, all, start.length, end.length);
        return all;
    }
}
