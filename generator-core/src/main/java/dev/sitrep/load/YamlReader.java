package dev.sitrep.load;

import dev.sitrep.model.ProblemType;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.parser.Parser;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;

/** Reads a YAML document into nodes; all scalars stay text. Nothing that a file holds makes it throw or hang. */
final class YamlReader {
    private static final int ATTEMPTS = 10;

    private static final LoadSettings SETTINGS =
            LoadSettings.builder().setCodePointLimit(Limits.FILE_BYTES).build();

    private final Findings findings;
    private final SourceLines lines;
    private final int firstLine;
    private int brokenLine;

    /** @param firstLine number of the document's first line in its file */
    YamlReader(Findings findings, SourceLines lines, int firstLine) {
        this.findings = findings;
        this.lines = lines;
        this.firstLine = firstLine;
    }

    /** Reads a document whose root is a mapping; where it cannot be read, there is a problem that says so. */
    YamlDocument read(String yaml) {
        String rest = yaml;
        for (int attempt = 0; attempt < ATTEMPTS && rest != null; attempt++) {
            brokenLine = 0;
            Mapping root = attempt(rest);
            if (root != null || brokenLine == 0) {
                return new YamlDocument(root, attempt == 0);
            }
            rest = BrokenYaml.without(rest, brokenLine);
        }
        return new YamlDocument(null, false);
    }

    private @Nullable Mapping attempt(String yaml) {
        try {
            Parser parser = new ParserImpl(SETTINGS, new StreamReader(SETTINGS, yaml));
            return mapping(new NodeBuilder(parser, findings, firstLine - 1).document());
        } catch (Refused e) {
            if (e.type() == ProblemType.YAML_SYNTAX) {
                syntax(e.line(), e.column(), e.facts().get(0), Quoting.line(lines.line(e.line()), false), "");
            } else {
                findings.add(e.type(), e.line(), e.column(), null, e.facts().toArray(String[]::new));
            }
        } catch (MarkedYamlEngineException e) {
            SyntaxComplaint complaint = SyntaxComplaint.of(e, firstLine, lines);
            brokenLine = complaint.startLine() - firstLine + 1;
            syntax(complaint.line(), complaint.column(), complaint.problem(), complaint.quoted(), complaint.advice());
        } catch (ReaderException e) {
            int end = yaml.offsetByCodePoints(0, e.getPosition());
            TextPosition at = TextPosition.START.after(yaml.toCharArray(), 0, end);
            String problem = String.format(Locale.ROOT, "the control character U+%04X", e.getCodePoint());
            syntax(firstLine + at.line() - 1, at.column(), problem, "", "remove it");
        } catch (YamlEngineException | IndexOutOfBoundsException | IllegalArgumentException e) {
            syntax(firstLine, 1, "this cannot be read as YAML", "", "");
        }
        return null;
    }

    private @Nullable Mapping mapping(Node root) {
        if (root instanceof Mapping mapping) {
            return mapping;
        }
        if (root instanceof Scalar scalar && scalar.isNothing()) {
            return Mapping.empty(firstLine);
        }
        String name = findings.path().substring(findings.path().lastIndexOf('/') + 1);
        findings.add(
                ProblemType.WRONG_TYPE,
                root.line(),
                root.column(),
                null,
                name,
                "keys with values",
                root.described(),
                "title: …");
        return null;
    }

    private void syntax(int line, int column, String problem, String quoted, String advice) {
        findings.add(ProblemType.YAML_SYNTAX, line, column, null, problem, quoted, advice);
    }
}
