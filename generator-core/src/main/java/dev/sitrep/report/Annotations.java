package dev.sitrep.report;

import dev.sitrep.finding.Finding;
import dev.sitrep.finding.Level;
import java.util.List;
import java.util.stream.Stream;

/** The findings as commands to GitHub Actions, which shows ten errors and ten warnings of a step. */
public final class Annotations {
    private static final int SHOWN = 10;

    private Annotations() {}

    /** A line for each of the worst findings; empty where nothing is open. */
    public static List<String> lines(GateReport report) {
        return Stream.of(Level.ERROR, Level.WARNING)
                .flatMap(level -> report.findings().stream()
                        .filter(finding -> finding.open() && finding.level() == level)
                        .limit(SHOWN))
                .map(finding -> command(finding, report.folder()))
                .toList();
    }

    /** Text that the build server prints and does not obey, whatever stands at the beginning of its lines. */
    public static String inert(String text, GateReport report) {
        // What is in the tree cannot hold the tree's own digest.
        return "::stop-commands::" + report.tree() + "\n" + text + "::" + report.tree() + "::\n";
    }

    private static String command(Finding finding, String folder) {
        return "::" + finding.level().key()
                + " file=" + property(Visible.of(folder + finding.place().path()))
                + ",line=" + finding.place().line()
                + ",col=" + finding.place().column()
                + ",title=" + property(finding.rule())
                + "::" + data(String.join("\n", Advice.lines(finding)));
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }

    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }
}
