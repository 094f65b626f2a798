package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.UrlRegistry;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** An address that was published, and at which the site would have nothing. */
final class UrlVanished implements Rule<Addresses> {
    private static final RuleInfo INFO = new RuleInfo(
            "url-vanished", Level.ERROR, "What was published at an address stays there, or leads on from it");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Addresses addresses, Reporter reporter) {
        Map<String, Integer> gone = new LinkedHashMap<>();
        addresses.registry().entries().stream()
                .filter(entry -> !addresses.now().containsKey(entry.audience()))
                .forEach(entry -> gone.merge(entry.audience(), 1, Integer::sum));
        for (UrlRegistry.Entry entry : addresses.registry().entries()) {
            Integer lost = gone.remove(entry.audience());
            if (lost != null) {
                reporter.report(audience(addresses, entry, lost));
            }
            Set<String> now = addresses.now().get(entry.audience());
            if (now != null && !now.contains(entry.url())) {
                reporter.report(vanished(addresses, entry));
            }
        }
    }

    private static Violation audience(Addresses addresses, UrlRegistry.Entry entry, int lost) {
        return Violation.at(
                        place(addresses, entry),
                        "the site has no audience '" + entry.audience() + "' any more, to which it published "
                                + (lost == 1 ? "1 address" : lost + " addresses"))
                .hint(
                        "name it again under 'audiences' in sitrep.yaml, or remove its lines when its readers may lose them")
                .identity("no audience " + entry.audience());
    }

    private static Violation vanished(Addresses addresses, UrlRegistry.Entry entry) {
        String other = addresses.now().entrySet().stream()
                .filter(e -> e.getValue().contains(entry.url()))
                .map(Map.Entry::getKey)
                .min(Comparator.naturalOrder())
                .orElse("");
        return Violation.at(
                        place(addresses, entry),
                        "the site for '" + entry.audience() + "' has nothing at '" + entry.url() + "' any more")
                .why(other.isEmpty() ? null : "only '" + other + "' still sees it")
                .hint(
                        other.isEmpty()
                                ? "restore what stood there, name its old id under 'former-ids' of what replaces it, or remove this line when readers may lose it"
                                : "widen the 'audience' of the record again, or remove this line when readers may lose it");
    }

    private static Place place(Addresses addresses, UrlRegistry.Entry entry) {
        return new Place(addresses.registry().path(), entry.line(), 1);
    }
}
