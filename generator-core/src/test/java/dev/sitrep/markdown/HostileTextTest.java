package dev.sitrep.markdown;

import static dev.sitrep.markdown.Rendering.MARKDOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever a text holds, its HTML is safe and whole, as prose and as a field. */
class HostileTextTest {
    /** Every notation at once; its truncations leave each of them open. */
    private static final String EVERYTHING = """
            # Title {#t}
            a **b *c* d** `e` <https://f.example> https://g.example [h](i "j") ![k](l.png) [[INC-1|m]] <b>n</b>
            [o][p] ~~q~~ r[^s] &amp; \\* <details> <!-- t -->

            | u | v |
            |-|:-:|
            | [[w|x]] | `y|z` |

            - [ ] one
              1. two
                 > [!NOTE]
                 > three
            :::internal Four
            ```bash {title="five" expect="six"}
            seven
            ```
            :::
            !!! warning "Eight"
                nine
            <details><summary>Ten</summary>

            ## Eleven {step minutes=2}

            </details>
            <table><tr><td>twelve</td></tr></table>

            Term
            : Definition

            [p]: /q "r"
            [^s]: Note
            """;

    private static void check(String text) {
        Document document = Rendering.document(text);
        SafeHtml.check(document.html(), text);
        SafeHtml.check(MARKDOWN.inline(text, LinkResolver.NONE), text);
        assertThat(MARKDOWN.plain(text)).doesNotContain("\n");
        if (document.sections().size() > 1) {
            document.sections().forEach(section -> SafeHtml.check(section.html(), text));
        }
        document.troubles().forEach(trouble -> assertThat(trouble.line()).isPositive());
    }

    @Test
    void everyTruncation() {
        for (int end = 0; end <= EVERYTHING.length(); end++) {
            check(EVERYTHING.substring(0, end));
            check(EVERYTHING.substring(end));
        }
    }

    @Test
    void everyLineLeftOutOrDoubled() {
        List<String> lines = EVERYTHING.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            List<String> without = new ArrayList<>(lines);
            without.remove(i);
            check(String.join("\n", without));
            List<String> doubled = new ArrayList<>(lines);
            doubled.add(i, "> " + lines.get(i));
            check(String.join("\n", doubled));
        }
    }

    @Test
    void anyMixtureOfNotations() {
        List<String> pieces = List.of(
                ("# |## |> |- |1. |- [x] |```|```bash {title=\"x\"}|~~~|a|b c|*|**|_|__|~~|`|``|[|]|(|)|](|![|[[|]]|[[INC-1|[^a]"
                                + "|[^a]: |[r]|[r]: /u \"t\"|<b>|</b>|<br>|<!--|-->|<details>|</details>|<summary>s</summary>"
                                + "|<table><tr><td>|</td></tr></table>|<script>|&amp;|&#x0;|\\|:::internal|:::note t|:::|!!! note \"x\""
                                + "|??? tip|[!NOTE]|https://a.example/(x)|me@a.example|<https://x.example>|{step minutes=2}|{#id}|{host}"
                                + "|: d|---|===|***|\0|\u2028|\r|é|\uD83D\uDE00|\uD800|\u202E|\uFEFF|\t")
                        .split("\\|"));
        Random random = new Random(42);
        for (int round = 0; round < 3_000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(
                        switch (random.nextInt(4)) {
                            case 0 -> "\n";
                            case 1 -> random.nextBoolean() ? "|" : "    ";
                            default -> pieces.get(random.nextInt(pieces.size()));
                        });
            }
            check(text.toString());
        }
    }

    @Test
    void lineEndsOfAnySystem() {
        String html = Rendering.html(EVERYTHING);
        assertThat(Rendering.html(EVERYTHING.replace("\n", "\r\n")).replace("\r", ""))
                .isEqualTo(html);
    }

    @Test
    void theSameTwice() {
        assertThat(Rendering.document(EVERYTHING)).isEqualTo(Rendering.document(EVERYTHING));
    }

    @Test
    void scriptsOfTheHtml5Cheatsheet() throws IOException {
        JsonMapper json = new JsonMapper();
        Path folder = SharedData.path("corpora/h5sc-xss");
        JsonNode payloads = json.readTree(folder.resolve("payloads.json").toFile());
        for (JsonNode item : json.readTree(folder.resolve("items.json").toFile())) {
            String[] data = {item.get("data").asString()};
            payloads.propertyNames()
                    .forEach(name -> data[0] =
                            data[0].replace("%" + name + "%", payloads.get(name).asString()));
            inEveryPosition(data[0]);
        }
        String vectors = SharedData.text(folder.resolve("vectors.txt"));
        check(vectors);
        vectors.lines().forEach(HostileTextTest::inEveryPosition);
    }

    @Test
    void naughtyStrings() throws IOException {
        for (JsonNode string : new JsonMapper()
                .readTree(SharedData.path("corpora/blns/blns.json").toFile())) {
            inEveryPosition(string.asString());
        }
    }

    /** In text, in a link, in attributes of ours, in code and as a block of HTML. */
    private static void inEveryPosition(String data) {
        check(data);
        check("[a](" + data + ") ![b](<" + data + ">) [c](d \"" + data + "\") [[" + data + "]] <" + data + "> x"
                + data);
        check("# a {#" + data + " step=" + data + "}\n```" + data + " {title=\"" + data + "\" expect=" + data + "}\n"
                + data);
        check("<div " + data + ">\n\n<abbr title=\"" + data + "\">" + data + "</abbr>\n\n[" + data + "]: " + data);
        check("!!! note \"" + data + "\"\n    " + data + "\n:::" + data + "\n| " + data + " |\n|-|\n| " + data
                + " |\n[^a]: " + data);
    }

    @ParameterizedTest
    @ValueSource(strings = {"corpora/payloads-markdown-csv", "corpora/marked-redos", "corpora/cmark-tests"})
    void attacksOnOtherReaders(String folder) throws IOException {
        for (Path file : SharedData.files(folder)) {
            check(SharedData.text(file));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"runbooks", "postmortems", "cstate"})
    void realText(String folder) throws IOException {
        List<Path> files = SharedData.files(folder).stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
        assertThat(files).hasSizeGreaterThan(100);
        for (Path file : files) {
            check(SharedData.text(file));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pathological")
    void textMadeToTakeForever(Pathological family) {
        for (int size : new int[] {100, 2_000, 60_000}) {
            String text = family.text(size);
            Document document = Rendering.document(text);
            assertThat(document.text()).isNotNull();
            assertThat(document.troubles())
                    .as(family + " of " + size)
                    .noneMatch(trouble -> trouble.kind() == Trouble.Kind.DEADLINE);
            if (size <= 2_000) {
                check(text);
            }
        }
    }

    static Stream<Pathological> pathological() {
        return Pathological.ALL.stream();
    }
}
