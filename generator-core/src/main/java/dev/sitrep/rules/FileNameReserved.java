package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Arrays;

/** A file that cannot be checked out on every system. */
final class FileNameReserved implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("file-name-reserved", Level.ERROR, "Every system can hold every file");

    private static final int LONGEST = 240;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (String path : content.catalog().files()) {
            String fault = Arrays.stream(path.split("/"))
                    .flatMap(name -> FolderNames.fault(name).map(why -> "'" + name + "': " + why).stream())
                    .findFirst()
                    .orElse(path.length() > LONGEST ? "the path has more than " + LONGEST + " characters" : "");
            if (!fault.isEmpty()) {
                reporter.report(Violation.at(Place.start(path), "not every system can hold this file")
                        .why(fault)
                        .hint("rename it; letters, digits, dashes and dots inside the name are safe everywhere"));
            }
        }
    }
}
