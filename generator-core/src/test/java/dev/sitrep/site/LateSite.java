package dev.sitrep.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/** A small site with two incidents, both of which lack the postmortem that they owe. */
record LateSite(Path source) {
    static final Instant AS_OF = Instant.parse("2026-01-24T19:10:00Z");
    static final String FIRST = "incidents/INC-1.md";
    static final String SECOND = "incidents/INC-2.md";

    static LateSite in(Path source) throws IOException {
        LateSite site = new LateSite(source);
        site.write("sitrep.yaml", "title: Example\n");
        site.write("contacts.yaml", "people: { daniel: { name: Daniel, email: daniel@example.org } }\n");
        site.write("severities.yaml", """
                levels:
                  - id: P1
                    name: Critical
                    impact: System down
                    respond: { within: 5 minutes }
                    postmortem: { within: 48 hours, after: resolved }
                """);
        site.write(FIRST, incident("INC-1", ""));
        site.write(SECOND, incident("INC-2", ""));
        return site;
    }

    /** An incident, with further lines of front matter. */
    static String incident(String id, String more) {
        return """
                ---
                id: %s
                title: ERP down
                severity: P1
                status: resolved
                %sreporter: daniel
                started: 2026-01-19T14:32Z
                detected: 2026-01-19T14:32Z
                acknowledged: 2026-01-19T14:33Z
                resolved: 2026-01-19T15:10Z
                ---
                """.formatted(id, more);
    }

    LateSite write(String path, String text) throws IOException {
        Path file = source.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        return this;
    }

    String read(String path) throws IOException {
        return Files.readString(source.resolve(path));
    }

    Request request(Instant asOf, Gating gating) {
        Path output = source.resolve("target/sitrep");
        return new Request(source, output, output.resolve("reports"), asOf, FailOn.NEVER, List.of()).with(gating);
    }

    CheckOutcome check(Gating gating) throws Exception {
        return Sitrep.check(request(AS_OF, gating));
    }

    CheckOutcome check() throws Exception {
        return check(Gating.of(FailOn.ERROR));
    }
}
