package dev.sitrep.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule finds what its bad fixtures expect, byte for byte, and nothing in its good ones. */
class RuleFixturesTest {
    private static final String NOTHING = "no findings\n";

    static List<Fixture> fixtures() {
        return Fixture.all();
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsWhatIsExpected(Fixture fixture) throws IOException {
        assertThat(findings(fixture, UnaryOperator.identity())).isEqualTo(expected(fixture));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void findsTheSameWithWindowsLineEnds(Fixture fixture) throws IOException {
        String found = findings(fixture, text -> text.replace("\n", "\r\n"));
        assertThat(withoutWhatBytesDecide(found)).isEqualTo(withoutWhatBytesDecide(expected(fixture)));
    }

    @ParameterizedTest
    @MethodSource("fixtures")
    void survivesFilesThatAreCutShort(Fixture fixture) throws IOException {
        for (int part = 1; part < 8; part += fixture.isAboutPages() ? 4 : 1) {
            int eighths = part;
            assertThat(findings(fixture, text -> text.substring(0, text.length() * eighths / 8)))
                    .isNotEmpty();
        }
    }

    private static String findings(Fixture fixture, UnaryOperator<String> change) throws IOException {
        return fixture.findings(FixtureTree.of(fixture.folder(), change));
    }

    private static String expected(Fixture fixture) throws IOException {
        return fixture.isBad() ? fixture.expected() : NOTHING;
    }

    private static String withoutWhatBytesDecide(String findings) {
        return findings.replaceAll("offset \\d+", "offset N").replaceAll("commit [0-9a-f]{10}", "commit N");
    }
}
