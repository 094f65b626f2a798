package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;
import java.util.regex.Pattern;

/** Actions in a table of the prose, where nobody follows them up. */
final class ActionTableInProse implements Rule<TextFile> {
    private static final RuleInfo INFO = new RuleInfo(
            "action-table-in-prose", Level.WARNING, "Actions stand in front matter, where they are followed up");
    private static final Pattern ACTION =
            Pattern.compile("(?i)\\b(?:action|actions|action items?|task|to-?do|tindakan|aksi|tugas)\\b");
    private static final Pattern DUTY =
            Pattern.compile("(?i)\\b(?:owner|assignee|responsible|pic|penanggung jawab|pemilik|due"
                    + "|due date|deadline|tenggat|target date|batas waktu)\\b");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(TextFile file, Reporter reporter) {
        if (!file.path().startsWith("postmortems/") && !file.path().startsWith("incidents/")) {
            return;
        }
        List<String> written = file.lines();
        List<Line> lines = List.of();
        for (int i = 0; i + 1 < written.size(); i++) {
            if (!isRuler(written.get(i + 1)) || !listsActions(written.get(i))) {
                continue;
            }
            lines = lines.isEmpty() ? Lines.of(file) : lines;
            Line head = lines.get(i);
            if (head.kind() == Line.Kind.PROSE && listsActions(head.text())) {
                int start = head.text().length() - head.text().stripLeading().length();
                reporter.report(
                        Violation.at(head.place(start), "a table of actions in the prose, which nobody follows up")
                                .hint("list them under 'actions' in the front matter; the page shows them as a table"));
            }
        }
    }

    /** Whether a table's head names actions, and who does them or when. */
    private static boolean listsActions(String head) {
        return head.indexOf('|') >= 0
                && ACTION.matcher(head).find()
                && DUTY.matcher(head).find();
    }

    private static boolean isRuler(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }
}
