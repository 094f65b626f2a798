package dev.sitrep.report;

import dev.sitrep.finding.Finding;
import java.nio.charset.StandardCharsets;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** {@code gate.json}, the report that other programs read. */
public final class GateJson {
    private GateJson() {}

    /** The report as UTF-8, keys in a fixed order, the same on every system. */
    public static byte[] render(GateReport report) {
        JsonMapper mapper = JsonMapper.shared();
        ObjectNode root = mapper.createObjectNode();
        root.put("verdict", report.verdict().key());
        root.put("asOf", report.asOf().toString());
        root.put("tree", report.tree());
        root.put("enforce", report.enforce());
        var findings = root.putArray("findings");
        report.findings().forEach(finding -> fill(findings.addObject(), finding));
        root.putArray("obligations");
        root.putNull("next");
        // By way of a string: what is half a character in the source must not fail the report.
        return (writer(mapper).writeValueAsString(root) + "\n").getBytes(StandardCharsets.UTF_8);
    }

    private static void fill(ObjectNode node, Finding finding) {
        node.put("rule", finding.rule());
        node.put("level", finding.level().key());
        node.put("path", finding.place().path());
        node.put("line", finding.place().line());
        node.put("column", finding.place().column());
        node.put("message", finding.message());
        node.put("hint", finding.hint());
        node.put("owner", finding.owner());
        node.put("waived", finding.waived());
        node.put("fingerprint", finding.fingerprint());
    }

    private static ObjectWriter writer(JsonMapper mapper) {
        DefaultIndenter lines = new DefaultIndenter("  ", "\n");
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator("");
        return mapper.writer()
                .with(new DefaultPrettyPrinter(separators)
                        .withObjectIndenter(lines)
                        .withArrayIndenter(lines));
    }
}
