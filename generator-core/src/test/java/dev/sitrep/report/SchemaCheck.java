package dev.sitrep.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/** Says what a JSON Schema has against a document. */
public final class SchemaCheck {
    private final Schema schema;

    private SchemaCheck(SpecificationVersion version, String text, Map<String, String> others) {
        this.schema = SchemaRegistry.withDefaultDialect(version, registry -> registry.schemas(others))
                .getSchema(text, InputFormat.JSON);
    }

    /** By the schema that the reports promise to follow. */
    public static SchemaCheck ofGate() throws IOException {
        try (InputStream in = GateReport.class.getResourceAsStream("gate.schema.json")) {
            return new SchemaCheck(
                    SpecificationVersion.DRAFT_2020_12,
                    new String(in.readAllBytes(), StandardCharsets.UTF_8),
                    Map.of());
        }
    }

    /** By a schema of draft 4, as SARIF's is, and as those of OpenAPI 3.0 nearly are. */
    public static SchemaCheck ofDraft4(String text) {
        return ofDraft4(text, Map.of());
    }

    /** By a schema of draft 4 that refers to others, which are given by their address. */
    public static SchemaCheck ofDraft4(String text, Map<String, String> others) {
        return new SchemaCheck(SpecificationVersion.DRAFT_4, text, others);
    }

    /** What is wrong; nothing where it is valid. */
    public List<String> complaints(String document) {
        return schema.validate(document, InputFormat.JSON).stream()
                .map(error -> error.getInstanceLocation() + ": " + error.getMessage())
                .toList();
    }
}
