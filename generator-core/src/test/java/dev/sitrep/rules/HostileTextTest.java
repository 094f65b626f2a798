package dev.sitrep.rules;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sitrep.rule.Rule;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text makes a rule overflow the stack, or go on for ever. */
class HostileTextTest {
    private static final int LENGTH = 200_000;

    static Stream<String> pieces() {
        return Stream.of(
                "|",
                "-",
                "| - ",
                "|:-:",
                "[",
                "]",
                "[a",
                "[A b]",
                "[[",
                "[x]: ",
                "`",
                "``",
                "` ",
                "<!--",
                "-->",
                "{{",
                "{{a",
                "}}",
                "X",
                "XXX-",
                "+62-XXX",
                "1-",
                "@a-",
                "@a-handle",
                "your",
                "a.",
                "\"",
                "'",
                "- ",
                ": ",
                "#",
                " ",
                "\t",
                "~",
                "> ",
                "\\",
                "\u200d",
                "\u202e",
                "| Action | Owner ",
                "a,b/",
                "title: ",
                ": TBD",
                "* ");
    }

    @ParameterizedTest
    @MethodSource("pieces")
    void survives(String piece) {
        String text = piece.repeat(LENGTH / piece.length());
        for (TextFile file : List.of(file(text, Integer.MAX_VALUE), file(text + "\n|-|", 1), file("```\n" + text, 1))) {
            for (Rule<TextFile> rule : Rules.text()) {
                assertThatCode(() -> rule.check(file, violation -> {}))
                        .as(rule.info().id() + " on many of '" + piece + "'")
                        .doesNotThrowAnyException();
            }
        }
    }

    private static TextFile file(String text, int firstProseLine) {
        return new TextFile("incidents/a.md", text, firstProseLine, true);
    }
}
