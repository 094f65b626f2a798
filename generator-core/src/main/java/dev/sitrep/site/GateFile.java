package dev.sitrep.site;

import dev.sitrep.finding.Finding;
import dev.sitrep.report.GateJson;
import dev.sitrep.report.GateReport;
import dev.sitrep.report.Verdict;
import dev.sitrep.write.AtomicFile;
import dev.sitrep.write.OutputException;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The file {@code gate.json} of a request. Whatever becomes of a check, it does not keep the verdict of the last one. */
final class GateFile {
    private final Request request;

    GateFile(Request request) {
        this.request = request;
    }

    Path path() {
        return request.reports().resolve("gate.json");
    }

    void write(Verdict verdict, @Nullable String tree, List<Finding> findings) throws OutputException {
        GateReport report = new GateReport(
                verdict, request.asOf(), tree, request.gating().enforce().key(), findings);
        AtomicFile.write(path(), GateJson.render(report));
    }

    /** Says that the gate could not look, and keeps to the error that kept it from looking. */
    void couldNotLook(Exception error) {
        try {
            write(Verdict.ERROR, null, List.of());
        } catch (OutputException e) {
            error.addSuppressed(e);
        }
    }
}
