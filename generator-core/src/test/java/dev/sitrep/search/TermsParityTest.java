package dev.sitrep.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page takes a query apart as the index's maker took the texts apart: else what is there isn't found. */
class TermsParityTest {
    private static final Path SCRIPTS = Path.of("../themes/src/main/resources/dev/sitrep/themes/beacon/js");
    private static final String PRINT =
            ";for (const text of require('fs').readFileSync(process.argv[2], 'utf8').split('\\n'))"
                    + " console.log(Terms.units(text).map(unit => [unit.words.map(word => word + '>' + Terms.english(word) + '>'"
                    + " + Terms.indonesian(word) + (Terms.useful(word) ? '' : '!')).join(' '), unit.joined, unit.name].join('/')).join(' | '));";

    private static final List<String> NAMES = List.of(
            "backend-down",
            "api.quty",
            "HTTP 503",
            "backendDown",
            "iOS PostgreSQL",
            "don't don’t",
            "INC-20260119-001",
            "+62 812 5550 1234",
            "ops@quty.example",
            "10.0.0.12:5432",
            "café Ångström İstanbul ﬁrst ²",
            "東京タワー障害 データベース 장애 発生",
            "日本DB停止",
            "a",
            "",
            "-",
            "𝔘𝔫𝔦𝔠𝔬𝔡𝔢",
            "\uD83D\uDE80 rocket",
            "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
            "x_y-z__a",
            "Straße ΣΊΣΥΦΟΣ ДОМ-дом");
    private static final List<String> WORDS = List.of(
            ("restart restarts restarted restarting running stopped queries query cache caches processes process status bus analysis"
                            + " services service database databases failed failing timed outages boxes fixes crashes buzzes class used using"
                            + " ganggu gangguan mengganggu terganggu menangani penanganan tangani perbaikan memperbaiki perbaiki menunggu tunggu"
                            + " pelayanan layanan melayani pemeliharaan memelihara pelihara menyebabkan penyebab sebab keamanan jaringannya"
                            + " dijalankan menjalankan berjalan pesanan memesan mengirim kirim pekerja perjalanan bukanlah apakah")
                    .split(" "));

    @Test
    void saysTheSameOfNamesWordsAndNoise(@TempDir Path folder) throws Exception {
        Assumptions.assumeTrue(Node.available());
        List<String> texts = new ArrayList<>(NAMES);
        texts.addAll(WORDS);
        texts.addAll(noise());
        Path file = Files.writeString(folder.resolve("texts"), String.join("\n", texts));
        String script = Files.readString(SCRIPTS.resolve("terms.js")) + PRINT;
        Path program = Files.writeString(folder.resolve("parity.js"), script);

        List<String> theirs = Node.run(program, file.toString()).lines().toList();

        assertThat(theirs).hasSameSizeAs(texts);
        for (int i = 0; i < texts.size(); i++) {
            assertThat(theirs.get(i)).as(texts.get(i)).isEqualTo(told(texts.get(i)));
        }
    }

    @Test
    void cutsWhatPeopleWouldCut() {
        assertThat(List.of("restarting", "restarted", "restarts", "queries", "caches", "processes").stream()
                        .map(Stems::english))
                .containsExactly("restart", "restart", "restart", "query", "cach", "process");
        assertThat(List.of(
                                "mengganggu",
                                "gangguan",
                                "terganggu",
                                "menangani",
                                "penanganan",
                                "menunggu",
                                "perbaikan",
                                "memperbaiki")
                        .stream()
                        .map(Stems::indonesian))
                .containsExactly("ganggu", "ganggu", "ganggu", "tangan", "tangan", "tunggu", "baik", "baik");
    }

    private static String told(String text) {
        List<String> units = new ArrayList<>();
        Units.each(text, unit -> {
            List<String> words = unit.words().stream()
                    .map(word ->
                            word + ">" + Stems.english(word) + ">" + Stems.indonesian(word) + (useful(word) ? "" : "!"))
                    .toList();
            units.add(String.join("/", String.join(" ", words), unit.joined(), String.valueOf(unit.name())));
        });
        return String.join(" | ", units);
    }

    private static boolean useful(String word) {
        return !StopWords.has(word) && (word.length() > 1 || word.charAt(0) >= 0x1100);
    }

    private static List<String> noise() {
        Random random = new Random(4);
        String letters = "abcdeginosuyABZ019-_./:@'’ éÅßİ東京ケ가\uD83D\uDE80";
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 3000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(40); n > 0; n--) {
                int at = random.nextInt(letters.length() - 1);
                boolean pair = at >= letters.length() - 2;
                text.append(pair ? "\uD83D\uDE80" : letters.substring(at, at + 1));
            }
            texts.add(text.toString());
        }
        for (String ending : List.of("s", "es", "ies", "ing", "ed", "e", "kan", "an", "i", "nya", "lah")) {
            for (String beginning : List.of(
                    "", "me", "mem", "men", "meng", "meny", "pe", "pen", "peng", "ber", "ter", "di", "ke", "per")) {
                for (String root : List.of("ganggu", "bak", "stop", "tunggu", "irim", "os", "rawat", "lihat")) {
                    texts.add(beginning + root + ending);
                }
            }
        }
        return texts;
    }
}
