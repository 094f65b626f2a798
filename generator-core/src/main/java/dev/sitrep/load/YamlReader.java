package dev.sitrep.load;

import dev.sitrep.model.ProblemType;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a YAML document into nodes; all scalars stay text. Nothing that a file holds makes it throw or hang. */
final class YamlReader {
    private final LoadSettings settings =
            LoadSettings.builder().setCodePointLimit(Limits.FILE_BYTES).build();
    private final Findings findings;
    private final SourceLines lines;

    YamlReader(Findings findings, SourceLines lines) {
        this.findings = findings;
        this.lines = lines;
    }

    /**
     * Reads a document whose root is a mapping.
     *
     * @param firstLine number of the text's first line in its file
     * @return null when there is none that can be read; then there is a problem that says so
     */
    @Nullable
    Mapping read(String yaml, int firstLine) {
        try {
            Parser parser = new ParserImpl(settings, new StreamReader(settings, yaml));
            Node root = new NodeBuilder(parser, findings, firstLine - 1).document();
            if (root instanceof Mapping mapping) {
                return mapping;
            }
            if (root instanceof Scalar scalar && scalar.isNothing()) {
                return Mapping.empty(firstLine);
            }
            findings.add(
                    ProblemType.WRONG_TYPE,
                    root.line(),
                    root.column(),
                    null,
                    name(),
                    "keys with values",
                    root.described(),
                    "");
        } catch (NodeBuilder.Refused e) {
            findings.add(e.type(), e.line(), e.column(), null, e.facts());
        } catch (MarkedYamlEngineException e) {
            syntax(e, firstLine);
        } catch (ReaderException e) {
            unprintable(e, yaml, firstLine);
        } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException e) {
            findings.add(ProblemType.YAML_SYNTAX, firstLine, 1, null, "this cannot be read as YAML", "");
        }
        return null;
    }

    private void syntax(MarkedYamlEngineException e, int firstLine) {
        Optional<Mark> mark = e.getProblemMark().or(e::getContextMark);
        int line = mark.map(Mark::getLine).orElse(0) + firstLine;
        int column = mark.map(Mark::getColumn).orElse(0) + 1;
        int contextLine = e.getContextMark().map(Mark::getLine).orElse(line - firstLine) + firstLine;
        findings.add(
                ProblemType.YAML_SYNTAX,
                line,
                column,
                null,
                e.getProblem(),
                Quoting.hint(lines, contextLine, line, column));
    }

    private void unprintable(ReaderException e, String yaml, int firstLine) {
        int at = Math.min(
                yaml.offsetByCodePoints(0, Math.min(e.getPosition(), yaml.codePointCount(0, yaml.length()))),
                yaml.length());
        int lineStart = yaml.lastIndexOf('\n', at - 1) + 1;
        int line = firstLine
                + (int) yaml.substring(0, at).chars().filter(c -> c == '\n').count();
        int column = yaml.codePointCount(lineStart, at) + 1;
        findings.add(
                ProblemType.YAML_SYNTAX,
                line,
                column,
                null,
                String.format("the control character U+%04X", e.getCodePoint()),
                "");
    }

    private String name() {
        return findings.path().substring(findings.path().lastIndexOf('/') + 1);
    }
}
