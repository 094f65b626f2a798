package dev.sitrep.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Code is coloured at build time, and its text stays what it was. */
class HighlightTest {
    private static final Markdown MARKDOWN = Markdown.create(Words.ENGLISH);

    private static String html(String language, String code) {
        return MARKDOWN.render("```" + language + "\n" + code + "\n```\n", 1, LinkResolver.NONE)
                .html();
    }

    private static String styled(String language, String code, String style) {
        return String.join(
                "|", Jsoup.parse(html(language, code)).select(".hl-" + style).eachText());
    }

    @Test
    void shell() {
        String code = "# Check it\ndocker compose logs --tail=50 \"$SERVICE\" | grep -i 'fatal' && echo ${HOME} #done";
        assertThat(styled("bash", code, "comment")).isEqualTo("# Check it|#done");
        assertThat(styled("bash", code, "command")).isEqualTo("docker|grep|echo");
        assertThat(styled("bash", code, "option")).isEqualTo("--tail|-i");
        assertThat(styled("bash", code, "string")).isEqualTo("\"$SERVICE\"|'fatal'");
        assertThat(styled("bash", code, "variable")).isEqualTo("${HOME}");
    }

    @Test
    void sql() {
        String code = "SELECT count(*) FROM pg_stat_activity -- all\nWHERE state = 'it''s' LIMIT 5;";
        assertThat(styled("sql", code, "keyword")).isEqualTo("SELECT|count|FROM|WHERE|LIMIT");
        assertThat(styled("sql", code, "comment")).isEqualTo("-- all");
        assertThat(styled("sql", code, "string")).isEqualTo("'it''s'");
        assertThat(styled("sql", code, "number")).isEqualTo("5");
    }

    @Test
    void yaml() {
        String code = "# a list\n- name: \"Page: on-call\"\n  for: 5\n  on: true";
        assertThat(styled("yaml", code, "key")).isEqualTo("name|for|on");
        assertThat(styled("yaml", code, "string")).isEqualTo("\"Page: on-call\"");
        assertThat(styled("yaml", code, "keyword")).isEqualTo("true");
        assertThat(styled("yaml", code, "comment")).isEqualTo("# a list");
    }

    @Test
    void json() {
        String code = "{ \"status\": \"up\", \"open\": [1, 2.5, null] }";
        assertThat(styled("json", code, "key")).isEqualTo("\"status\"|\"open\"");
        assertThat(styled("json", code, "string")).isEqualTo("\"up\"");
        assertThat(styled("json", code, "number")).isEqualTo("1|2.5");
        assertThat(styled("json", code, "keyword")).isEqualTo("null");
    }

    @Test
    void diff() {
        assertThat(styled("diff", "-old\n+new\n same", "deleted")).isEqualTo("-old");
        assertThat(styled("diff", "-old\n+new\n same", "inserted")).isEqualTo("+new");
    }

    static Stream<String> languages() {
        return Stream.of("bash", "sql", "yaml", "json", "ini", "dockerfile", "java", "python", "diff", "brainfuck", "");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void neverChangesTheText(String language) {
        Random random = new Random(7);
        String alphabet = "ab1 \"'`$#-{}()[]:=/*\\\n\t<&>;|.é";
        for (int round = 0; round < 500; round++) {
            StringBuilder code = new StringBuilder("x");
            for (int i = random.nextInt(60); i > 0; i--) {
                code.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            String text = code.append("x").toString().replace("```", "``");
            String shown = Jsoup.parse(html(language, text)).expectFirst("code").wholeText();
            assertThat(shown).as(text).isEqualTo(text + "\n");
        }
    }
}
