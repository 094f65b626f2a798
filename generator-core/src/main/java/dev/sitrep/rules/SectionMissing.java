package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemStatus;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.Severity;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A postmortem without a section that its severity asks for, or with nothing of its own in it. */
final class SectionMissing implements Rule<Content> {
    private static final RuleInfo INFO = new RuleInfo(
            "section-missing", Level.ERROR, "Postmortems have the sections that their severity asks for, written");
    private static final int SHOWN = 8;

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
            Map<String, Severity> required = required(levels.of(postmortem));
            if (postmortem.status() == null || postmortem.status() == PostmortemStatus.DRAFT || required.isEmpty()) {
                continue;
            }
            String text = content.prose().read(postmortem.body());
            List<WrittenSection> written = WrittenSections.of(text, postmortem.body(), sections, template);
            required.forEach((id, level) -> {
                List<WrittenSection> found = written.stream()
                        .filter(section -> section.ids().contains(id))
                        .toList();
                if (found.stream().noneMatch(WrittenSection::isWritten)) {
                    reporter.report(missing(id, found, postmortem, sections)
                            .why(level.id() + " asks for it ("
                                    + DutyPolicy.line(
                                            level.postmortem() == null
                                                    ? level.origin().place()
                                                    : level.postmortem()
                                                            .origin()
                                                            .at("sections"))
                                    + ")")
                            .of(postmortem.id(), "section/" + id));
                }
            });
        }
    }

    private static Map<String, Severity> required(List<Severity> levels) {
        Map<String, Severity> required = new LinkedHashMap<>();
        for (Severity level : levels) {
            PostmortemTarget target = level.postmortem();
            if (target != null) {
                target.sections().forEach(id -> required.putIfAbsent(id, level));
            }
        }
        return required;
    }

    private static Violation missing(String id, List<WrittenSection> found, Postmortem postmortem, Sections sections) {
        if (found.isEmpty()) {
            String names = sections.headingsOf(id).stream()
                    .limit(SHOWN)
                    .map(name -> "'" + name + "'")
                    .collect(Collectors.joining(", "));
            return Violation.at(postmortem.origin().place(), "the section '" + id + "' is missing")
                    .hint("write it under a heading such as " + names);
        }
        WrittenSection first = found.get(0);
        return Violation.at(
                        first.place(),
                        "the section '" + id + "' "
                                + (first.template() ? "still holds the template's words" : "is empty"))
                .hint("write it: the front matter does not stand for it");
    }
}
