package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemStatus;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A published postmortem that names no root cause, or one that explains nothing. */
final class RootCauseMissing implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("root-cause-missing", Level.ERROR, "Published postmortems name a root cause");
    private static final String FIELD = "root-cause";
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Set<String> EXCUSES = Set.of(
            "unknown",
            "not known",
            "not known yet",
            "unclear",
            "none",
            "n a",
            "na",
            "nil",
            "see above",
            "see below",
            "see timeline",
            "under investigation",
            "investigating",
            "still under investigation",
            "human error",
            "operator error",
            "user error",
            "human failure",
            "human mistake",
            "bug",
            "software bug",
            "tidak diketahui",
            "belum diketahui",
            "tidak ada",
            "tidak jelas",
            "sedang diselidiki",
            "dalam penyelidikan",
            "kesalahan manusia",
            "kelalaian manusia",
            "human eror",
            "lihat di atas");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        PaperLevels levels = new PaperLevels(content);
        Sections sections = new Sections(content.catalog().site().sections());
        TemplateText template = new TemplateText(content);
        for (Postmortem postmortem : content.catalog().postmortems()) {
            if (postmortem.status() != PostmortemStatus.PUBLISHED
                    || levels.isExempt(postmortem)
                    || explains(postmortem.rootCause(), template)) {
                continue;
            }
            String text = content.prose().read(postmortem.body());
            List<WrittenSection> told = WrittenSections.of(text, postmortem.body(), sections, template).stream()
                    .filter(section -> section.ids().contains(FIELD))
                    .toList();
            if (told.stream().noneMatch(section -> explains(section.text(), template))) {
                reporter.report(missing(postmortem, told));
            }
        }
    }

    private static Violation missing(Postmortem postmortem, List<WrittenSection> told) {
        boolean stated = postmortem.origin().has(FIELD);
        boolean excused = stated || told.stream().anyMatch(WrittenSection::isWritten);
        Place place = !stated && !told.isEmpty()
                ? told.get(0).place()
                : postmortem.origin().at(FIELD);
        return Violation.at(
                        place,
                        excused
                                ? "the root cause explains nothing"
                                : "the postmortem was published without a root cause")
                .hint(
                        "write what made it possible, in 'root-cause' or under the heading 'Root cause'; if it could not be"
                                + " found, write what was ruled out and what will tell next time")
                .of(postmortem.id(), FIELD);
    }

    private static boolean explains(@Nullable String text, TemplateText template) {
        if (text == null) {
            return false;
        }
        String words =
                NO_WORD.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        return !words.isEmpty() && !EXCUSES.contains(words) && text.lines().anyMatch(template::isWritten);
    }
}
