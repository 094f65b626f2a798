package dev.sitrep.site;

import dev.sitrep.report.GateReport;
import dev.sitrep.report.Reports;
import dev.sitrep.report.Verdict;
import dev.sitrep.write.AtomicFile;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.SharedFile;
import java.nio.file.Path;

/** The reports of a request. Whatever becomes of a check, they do not keep the verdict of the last one. */
final class ReportFiles {
    private final Request request;
    private final Surroundings surroundings;

    ReportFiles(Request request, Surroundings surroundings) {
        this.request = request;
        this.surroundings = surroundings;
    }

    /** The file that states the verdict. */
    Path gate() {
        return request.reports().resolve(Reports.GATE);
    }

    /** Takes the last verdict back: a check that is killed leaves none behind. */
    void begin() throws OutputException {
        put(unseen(Verdict.ERROR));
    }

    void write(GateReport report) throws OutputException {
        put(report);
        if (surroundings.summary() != null) {
            SharedFile.append(surroundings.summary(), Reports.summary(report));
        }
    }

    /** Says that nobody looked. */
    void skipped() throws OutputException {
        write(unseen(Verdict.SKIPPED));
    }

    /** Says that the gate could not look, and keeps to the error that kept it from looking. */
    void couldNotLook(Exception error) {
        try {
            write(unseen(Verdict.ERROR));
        } catch (OutputException e) {
            error.addSuppressed(e);
        }
    }

    private void put(GateReport report) throws OutputException {
        for (Reports.File file : Reports.files()) {
            AtomicFile.renew(
                    request.reports().resolve(file.name()), out -> file.format().write(report, out));
        }
    }

    private GateReport unseen(Verdict verdict) {
        return GateReport.unseen(
                verdict, request.asOf(), request.gating().enforce().key());
    }
}
