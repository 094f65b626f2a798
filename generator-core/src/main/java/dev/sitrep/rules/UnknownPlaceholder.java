package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Message;
import dev.sitrep.model.Placeholder;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A placeholder of a message that nothing fills in. */
final class UnknownPlaceholder implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("unknown-placeholder", Level.ERROR, "Messages have only placeholders that can be filled in");
    private static final Pattern UNCLOSED = Pattern.compile("\\{\\{(?![^{}\n]*+}})");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Set<String> roles = content.catalog().contacts().roles().keySet();
        for (Message message : content.catalog().messages()) {
            String subject = message.subject();
            if (subject != null) {
                subject(subject, message, roles, reporter);
            }
            TextPlaces body = new TextPlaces(content.prose().read(message.body()), message.body());
            for (Placeholder placeholder : Placeholder.scan(body.text())) {
                check(placeholder, body.place(placeholder.start()), roles, reporter);
            }
            unclosed(body, reporter);
        }
    }

    private static void subject(String subject, Message message, Set<String> roles, Reporter reporter) {
        for (Placeholder placeholder : Placeholder.scan(subject)) {
            check(placeholder, message.origin().at("subject"), roles, reporter);
        }
    }

    private static void check(Placeholder placeholder, Place place, Set<String> roles, Reporter reporter) {
        if (placeholder.isBlank() || placeholder.isFact() || roles.contains(placeholder.role())) {
            return;
        }
        List<String> valid = new ArrayList<>(Placeholder.NAMES);
        roles.forEach(role -> valid.add("role." + role));
        reporter.report(Violation.at(place, "nothing fills in {{" + placeholder.name() + "}}")
                .hint(Choices.question(placeholder.name(), valid) + "known are " + String.join(", ", Placeholder.NAMES)
                        + ", role.ID, and {{blank …}} for a person to fill in"));
    }

    private static void unclosed(TextPlaces body, Reporter reporter) {
        Matcher open = UNCLOSED.matcher(body.text());
        while (open.find()) {
            reporter.report(
                    body.place(open.start()), "this placeholder is not closed", "end it with }} on the same line");
        }
    }
}
