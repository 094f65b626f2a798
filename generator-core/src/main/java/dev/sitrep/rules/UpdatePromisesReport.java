package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Update;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** An update whose text promises readers a postmortem, while its record does not. */
final class UpdatePromisesReport implements Rule<Content> {
    private static final RuleInfo INFO = new RuleInfo(
            "update-promises-report", Level.WARNING, "What readers are promised in words is promised in the record");
    private static final int LONGEST = 4_000;
    private static final String PAPER =
            "(?:post[- ]?mortem|rca|root[- ]cause analysis|incident (?:report|review)|(?:full|detailed|final|complete|written|public)"
                    + " (?:report|analysis|review|write-?up)|laporan (?:lengkap|insiden|akhir|resmi|rinci)"
                    + "|anali[sz][ai]s? akar (?:penyebab|masalah))";
    private static final String SOON =
            "(?:will|we'll|shall|going to|to follow|follows?|coming|soon|plan to|tomorrow|later (?:today|this week)"
                    + "|within \\d{1,3}|akan|menyusul|segera|besok|nanti)";
    /** Readers report too: the bare word is a promise only beside a verb that gives one. */
    private static final String BARE = "(?:a|our|the) (?:report|write-?up) (?:will|to follow|follows|is coming|is due)"
            + "|(?:will|we'll|shall|going to|plan to) (?:publish|share|post|provide|send|write|prepare|release|issue|follow up with)"
            + "\\b.{0,30}?\\b(?:report|write-?up)|laporan (?:akan|menyusul|segera)"
            + "|akan (?:kami )?(?:menerbitkan|terbitkan|membagikan|bagikan|mengirim|kirim|menyampaikan|sampaikan|menyusun|susun)"
            + "\\b.{0,30}?\\blaporan";

    /** What a promise is about has one of these in it. Most updates have none, and the patterns are slow to say so. */
    private static final List<String> ABOUT =
            List.of("mortem", "rca", "anal", "report", "review", "write-up", "writeup", "laporan");

    private static final Pattern SENTENCE = Pattern.compile("(?<=[.!?])\\s+|\\n");
    private static final Pattern PROMISE = Pattern.compile("(?iU)\\b" + PAPER + "\\b.{0,80}?\\b" + SOON + "\\b|\\b"
            + SOON + "\\b.{0,80}?\\b" + PAPER + "\\b|\\b(?:" + BARE + ")\\b");
    private static final Pattern REFUSED =
            Pattern.compile("(?iU)\\b(?:no|not|won't|never|without|tidak|tanpa|bukan)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Incident incident : content.catalog().incidents()) {
            boolean promised = incident.updates().stream().anyMatch(update -> update.promises() != null);
            List<Update> updates = promised ? List.of() : incident.updates();
            updates.stream()
                    .filter(update -> promises(update.text()))
                    .findFirst()
                    .ifPresent(update -> reporter.report(
                            Violation.at(update.origin().at("text"), "this update promises readers a report")
                                    .why("words alone have no deadline, and nobody is reminded of them")
                                    .hint("add 'promises: postmortem' to the update, or word it differently")
                                    .of(incident.id(), "updates")));
        }
    }

    static boolean promises(String text) {
        String start = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        String lower = start.toLowerCase(Locale.ROOT);
        if (ABOUT.stream().noneMatch(lower::contains)) {
            return false;
        }
        for (String sentence : SENTENCE.split(start.replace('’', '\''))) {
            if (PROMISE.matcher(sentence).find() && !REFUSED.matcher(sentence).find()) {
                return true;
            }
        }
        return false;
    }
}
