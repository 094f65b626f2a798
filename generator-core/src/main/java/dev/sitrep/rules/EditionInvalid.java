package dev.sitrep.rules;

import dev.sitrep.edition.EditionName;
import dev.sitrep.finding.Level;
import dev.sitrep.model.Edition;
import dev.sitrep.model.EditionCopy;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** An entry of the list of editions that cannot be served whatever its file holds. */
final class EditionInvalid implements Rule<Content> {
    private static final RuleInfo INFO = new RuleInfo(
            "edition-invalid", Level.ERROR, "Editions have names of their own, and each copy a file or an artifact");
    private static final Pattern SHA256 = Pattern.compile("[0-9a-fA-F]{64}");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Set<String> names = new HashSet<>();
        for (Edition edition : content.catalog().editions().editions()) {
            if (!edition.name().isEmpty()) {
                name(edition, "name", edition.name(), names, reporter);
            }
        }
        for (Edition edition : content.catalog().editions().editions()) {
            for (int i = 0; i < edition.aliases().size(); i++) {
                name(edition, "aliases/" + i, edition.aliases().get(i), names, reporter);
            }
            Set<String> audiences = new HashSet<>();
            edition.copies().forEach(copy -> copy(copy, audiences, reporter));
        }
    }

    private static void name(Edition edition, String field, String name, Set<String> names, Reporter reporter) {
        EditionName.fault(name)
                .ifPresent(fault -> reporter.report(
                        Violation.at(edition.origin().at(field), "'" + name + "' cannot be the name of an edition")
                                .why(fault)
                                .hint("choose another; what it has now is no folder of the site")
                                .of(null, field)));
        if (!names.add(EditionName.folded(name))) {
            reporter.report(
                    Violation.at(edition.origin().at(field), "'" + name + "' is the name of another edition too")
                            .hint("an edition keeps its name for good: take this one back, or call it otherwise")
                            .of(null, field));
        }
    }

    private static void copy(EditionCopy copy, Set<String> audiences, Reporter reporter) {
        if (!copy.audience().isEmpty() && !audiences.add(copy.audience())) {
            report(
                    copy,
                    "audience",
                    "a second copy for '" + copy.audience() + "'",
                    "keep the one that was frozen",
                    reporter);
        }
        if (!EditionCopies.isNamed(copy)) {
            report(
                    copy,
                    copy.file() == null ? "" : "artifact",
                    copy.file() == null ? "no file and no artifact" : "a file and an artifact",
                    "name one of them: 'file: 2026.1/public.zip' or 'artifact: group:artifact:zip:classifier:version'",
                    reporter);
        }
        String artifact = copy.artifact();
        if (artifact != null && !EditionCopies.areCoordinates(artifact)) {
            report(
                    copy,
                    "artifact",
                    "'" + artifact + "' names no artifact",
                    "write it as group:artifact:zip:classifier:version",
                    reporter);
        }
        if (!copy.sha256().isEmpty() && !SHA256.matcher(copy.sha256()).matches()) {
            report(copy, "sha256", "no SHA-256: it has 64 digits of 0-9 and a-f", "take it from sha256sum", reporter);
        }
    }

    private static void report(EditionCopy copy, String field, String message, String hint, Reporter reporter) {
        reporter.report(Violation.at(
                        field.isEmpty() ? copy.origin().place() : copy.origin().at(field), message)
                .hint(hint)
                .of(null, field.isEmpty() ? null : field));
    }
}
