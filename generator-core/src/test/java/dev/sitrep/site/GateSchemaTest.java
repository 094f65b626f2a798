package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.State;
import dev.sitrep.finding.Disposition;
import dev.sitrep.model.Keyword;
import dev.sitrep.report.GateReport;
import dev.sitrep.report.SchemaCheck;
import dev.sitrep.report.Verdict;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code gate.json} and {@code deadlines.json} of real sites are as their schemas say. */
class GateSchemaTest {
    private static final Path RULES = Path.of("src/test/resources/rules");

    @TempDir
    Path output;

    @ParameterizedTest
    @MethodSource("sites")
    void isValid(Path site) throws Exception {
        Instant asOf = Instant.parse("2026-02-20T02:00:00Z");
        Sitrep.check(new Request(site, output, output.resolve("reports"), asOf, FailOn.ERROR, List.of()));

        String gate = Files.readString(output.resolve("reports/gate.json"));
        assertThat(SchemaCheck.ofGate().complaints(gate)).as(gate).isEmpty();
        assertThat(JsonMapper.shared().readTree(gate).at("/tree").asString()).hasSize(64);
    }

    @ParameterizedTest
    @MethodSource("sites")
    void deadlinesAreValid(Path site) throws Exception {
        Instant asOf = Instant.parse("2026-02-20T02:00:00Z");
        Sitrep.deadlines(
                new Request(site, output, output.resolve("reports"), asOf, FailOn.ERROR, List.of()),
                Outlook.parse("90 days", null));

        String deadlines = Files.readString(output.resolve("reports/deadlines.json"));
        assertThat(SchemaCheck.ofDeadlines().complaints(deadlines))
                .as(deadlines)
                .isEmpty();
    }

    @Test
    void refusesWhatIsNotAGate() throws IOException {
        SchemaCheck schema = SchemaCheck.ofGate();
        assertThat(schema.complaints("{ \"verdict\": \"perhaps\" }")).isNotEmpty();
        assertThat(schema.complaints("[]")).isNotEmpty();
        assertThat(SchemaCheck.ofDeadlines().complaints("{ \"overdue\": [ {} ] }"))
                .anyMatch(complaint -> complaint.startsWith("/overdue/0"));
    }

    @Test
    void knowsEveryWord() throws IOException {
        try (InputStream in = GateReport.class.getResourceAsStream("gate.schema.json")) {
            JsonNode schema = JsonMapper.shared().readTree(in);
            assertThat(words(schema, "/$defs/kind")).containsExactlyElementsOf(keys(Kind.values()));
            assertThat(words(schema, "/$defs/obligation/properties/state"))
                    .containsExactlyInAnyOrderElementsOf(keys(State.values()));
            assertThat(words(schema, "/$defs/finding/properties/disposition"))
                    .containsExactlyElementsOf(Stream.of(Disposition.values())
                            .map(Disposition::key)
                            .toList());
            assertThat(words(schema, "/properties/verdict"))
                    .containsExactlyElementsOf(
                            Stream.of(Verdict.values()).map(Verdict::key).toList());
            assertThat(words(schema, "/properties/enforce"))
                    .containsExactlyElementsOf(
                            Stream.of(Enforce.values()).map(Enforce::key).toList());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gate.schema.json", "deadlines.schema.json"})
    void isTheOneThatTheGuideShows(String name) throws IOException {
        try (InputStream in = GateReport.class.getResourceAsStream(name)) {
            assertThat(Path.of("../content/guide/assets", name)).hasBinaryContent(in.readAllBytes());
        }
    }

    /** The examples, the site whose gate fails in many ways, and for each rule a site that breaks it. */
    static Stream<Path> sites() throws IOException {
        Stream<Path> examples =
                Stream.of("guide", "lma", "luxima", "quty", "yski").map(Path.of("../content")::resolve);
        Stream<Path> broken = children(RULES).stream()
                .flatMap(rule -> children(rule).stream()
                        .filter(site -> site.getFileName().toString().startsWith("bad-"))
                        .limit(1));
        return Stream.of(examples, Stream.of(Path.of("src/test/resources/sites/gate")), broken)
                .flatMap(s -> s);
    }

    private static List<Path> children(Path folder) {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isDirectory).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> words(JsonNode schema, String at) {
        return schema.at(at + "/enum").valueStream().map(JsonNode::asString).toList();
    }

    private static List<String> keys(Keyword... words) {
        return Stream.of(words).map(Keyword::key).toList();
    }
}
