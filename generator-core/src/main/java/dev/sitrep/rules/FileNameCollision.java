package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** Two files that are one on some system. */
final class FileNameCollision implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("file-name-collision", Level.ERROR, "File names differ in more than letter case and encoding");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Map<String, String> first = new HashMap<>();
        for (String path : content.catalog().files()) {
            String other = first.putIfAbsent(folded(path), path);
            if (other != null) {
                reporter.report(Violation.at(Place.start(path), "macOS and Windows take this file for '" + other + "'")
                        .why("the names differ only " + LookAlikes.difference(path, other))
                        .hint("rename one of them"));
            }
        }
    }

    /** As the file systems of macOS and Windows compare names. */
    private static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }
}
