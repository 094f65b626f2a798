package dev.sitrep.rules;

import com.google.i18n.phonenumbers.Phonenumber.PhoneNumber;
import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A phone number that cannot be dialled as it stands. */
final class PhoneInvalid implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("phone-invalid", Level.ERROR, "Phone numbers exist, and are written internationally");
    private static final String EXAMPLE = "+62 812 3456 7890";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        List<Contact.Way> phones =
                Contact.ways(content.catalog().contacts(), "phone", "whatsapp").toList();
        if (phones.isEmpty()) {
            return;
        }
        PhoneNumbers numbers = new PhoneNumbers();
        List<String> regions = phones.stream()
                .flatMap(phone -> numbers.international(phone.value()).stream())
                .map(numbers::region)
                .distinct()
                .toList();
        phones.stream()
                .filter(phone -> !numbers.isDiallable(phone.value()))
                .forEach(phone -> reporter.report(invalid(phone, numbers, regions)));
    }

    private static Violation invalid(Contact.Way phone, PhoneNumbers numbers, List<String> regions) {
        String text = phone.value();
        Optional<PhoneNumber> international = numbers.international(text);
        if (international.isEmpty() && text.strip().startsWith("+")) {
            return Violation.at(phone.place(), "no such phone number: '" + text + "'")
                    .hint(numbers.fault(text))
                    .of(null, phone.field());
        }
        Stream<String> asMeant = Stream.concat(
                international.stream().map(numbers::format),
                regions.stream().flatMap(region -> numbers.asFrom(region, text).stream()));
        return Violation.at(phone.place(), "'" + text + "' is not written as an international phone number")
                .hint(asMeant.findFirst()
                        .map(right -> "write " + phone.field() + ": \"" + right + "\"")
                        .orElse("write it with a plus and the country code, as in \"" + EXAMPLE + "\""))
                .of(null, phone.field());
    }
}
