package dev.sitrep.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The reports that are files. */
public final class Reports {
    /** The report that other programs read. */
    public static final String GATE = "gate.json";

    private Reports() {}

    /** How a report is written. */
    @FunctionalInterface
    public interface Format {
        /** Writes a report as UTF-8: the same bytes for the same report. */
        void write(GateReport report, OutputStream out) throws IOException;
    }

    /**
     * One of them.
     *
     * @param name of the file
     * @param format that it is in
     */
    public record File(String name, Format format) {}

    /** All of them; the one that states the verdict comes last, when the others are there. */
    public static List<File> files() {
        return List.of(
                new File("sitrep.sarif", Sarif::write),
                new File("TEST-sitrep.xml", JUnitXml::write),
                new File("code-quality.json", CodeQuality::write),
                new File("summary.md", (report, out) -> out.write(summary(report))),
                new File(GATE, GateJson::write));
    }

    /** The run on a page of Markdown, as build servers show it beside the log. */
    public static byte[] summary(GateReport report) {
        return Summary.of(report).getBytes(StandardCharsets.UTF_8);
    }
}
