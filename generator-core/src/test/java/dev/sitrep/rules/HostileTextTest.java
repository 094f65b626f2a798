package dev.sitrep.rules;

import static org.assertj.core.api.Assertions.assertThatCode;

import dev.sitrep.evidence.Evidence;
import dev.sitrep.load.Loader;
import dev.sitrep.model.Prose;
import dev.sitrep.model.SourceTree;
import dev.sitrep.rule.Rule;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
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
                "# ",
                "# Impact\n",
                "# Impact\n\n=\n",
                "**",
                "**Impact**\n",
                "---\n",
                "1.",
                "<a",
                "{",
                "XX hours ",
                "TBD ",
                "**a:",
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

    @ParameterizedTest
    @MethodSource("pieces")
    void survivesInSections(String piece) {
        Content none = Content.of(Loader.load(new NoFiles()), prose -> "", Instant.EPOCH, Evidence.none());
        TemplateText template = new TemplateText(none);
        Sections sections = new Sections(Map.of());
        String many = piece.repeat(LENGTH / piece.length());
        for (String text : List.of(
                many,
                "# Impact " + many,
                "## Impact\n" + many,
                (many + "\n").substring(0, 500).repeat(200))) {
            assertThatCode(() -> WrittenSections.of(text, new Prose("a.md", 1, null), sections, template))
                    .as("sections of many '" + piece + "'")
                    .doesNotThrowAnyException();
        }
    }

    private record NoFiles() implements SourceTree {
        @Override
        public SortedSet<String> paths() {
            return new TreeSet<>();
        }

        @Override
        public byte[] read(String path) {
            throw new IllegalArgumentException(path);
        }
    }

    private static TextFile file(String text, int firstProseLine) {
        return new TextFile("incidents/a.md", text, firstProseLine, true);
    }
}
