package dev.sitrep.report;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.sitrep.edition.EditionsJson;
import dev.sitrep.evidence.EvidenceJson;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Says what a JSON Schema has against a document. */
public final class SchemaCheck {
    private final Schema schema;

    private SchemaCheck(Schema schema) {
        this.schema = schema;
    }

    private SchemaCheck(SpecificationVersion version, String text, Map<String, String> others) {
        this(SchemaRegistry.withDefaultDialect(version, registry -> registry.schemas(others))
                .getSchema(text, InputFormat.JSON));
    }

    /** By the schema that {@code gate.json} promises to follow. */
    public static SchemaCheck ofGate() throws IOException {
        return ofReport("gate.schema.json");
    }

    /** By the schema that {@code deadlines.json} promises to follow, which refers to the other one beside it. */
    public static SchemaCheck ofDeadlines() throws IOException {
        return ofReport("deadlines.schema.json");
    }

    private static SchemaCheck ofReport(String name) throws IOException {
        Map<String, String> schemas = new TreeMap<>();
        for (String one : List.of("gate.schema.json", "deadlines.schema.json")) {
            try (InputStream in = GateReport.class.getResourceAsStream(one)) {
                schemas.put("sitrep:/" + one, new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return new SchemaCheck(SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12, registry -> registry.schemas(schemas))
                .getSchema(SchemaLocation.of("sitrep:/" + name)));
    }

    /** By the schema that {@code editions.json} promises to follow. */
    public static SchemaCheck ofEditions() throws IOException {
        return alone(EditionsJson.class, "editions.schema.json");
    }

    /** By the schema that {@code evidence.json} promises to follow. */
    public static SchemaCheck ofEvidence() throws IOException {
        return alone(EvidenceJson.class, "evidence.schema.json");
    }

    private static SchemaCheck alone(Class<?> beside, String name) throws IOException {
        try (InputStream in = beside.getResourceAsStream(name)) {
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
