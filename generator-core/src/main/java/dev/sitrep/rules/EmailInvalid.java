package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Channel;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Message;
import dev.sitrep.model.MessageAudience;
import dev.sitrep.model.Origin;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;

/** An e-mail address that no mail would reach. */
final class EmailInvalid implements Rule<Content> {
    private static final RuleInfo INFO = new RuleInfo("email-invalid", Level.ERROR, "E-mail addresses are addresses");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Catalog catalog = content.catalog();
        Contacts contacts = catalog.contacts();
        Contact.ways(contacts, "email").forEach(way -> address(way.value(), way.place(), way.field(), reporter));
        for (MessageAudience audience : contacts.audiencesOfMessages().values()) {
            recipients(audience.to(), audience.origin(), reporter);
        }
        for (Channel channel : contacts.channels()) {
            String name = channel.name();
            if (name != null && channel.kind().contains("email") && isMeantAsAddress(name)) {
                address(name, channel.origin().at("name"), "name", reporter);
            }
        }
        for (Message message : catalog.messages()) {
            recipients(message.to(), message.origin(), reporter);
        }
    }

    /** Of those whom a message goes to, the ones that are no handles, ids or placeholders. */
    private static void recipients(List<String> to, Origin origin, Reporter reporter) {
        for (int i = 0; i < to.size(); i++) {
            String field = origin.has("to/" + i) ? "to/" + i : "to";
            if (isMeantAsAddress(to.get(i))) {
                address(to.get(i), origin.at(field), "to", reporter);
            }
        }
    }

    private static boolean isMeantAsAddress(String text) {
        return text.indexOf('@') > 0 && !text.contains("{{");
    }

    private static void address(String text, Place place, String field, Reporter reporter) {
        if (!EmailAddress.isValid(text)) {
            String hint = EmailAddress.within(text)
                    .map(address -> "write only the address: " + address)
                    .orElse("write it as name@organisation.example, without spaces");
            reporter.report(Violation.at(place, "not an e-mail address: '" + text + "'")
                    .hint(hint)
                    .of(null, field));
        }
    }
}
