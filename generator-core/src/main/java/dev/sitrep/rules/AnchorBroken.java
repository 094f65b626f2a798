package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.render.LinkFact;
import dev.sitrep.render.PageFacts;
import dev.sitrep.render.SiteFacts;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/** A link to a part of a page that the page doesn't have. */
final class AnchorBroken implements Rule<SiteFacts> {
    private static final RuleInfo INFO =
            new RuleInfo("anchor-broken", Level.ERROR, "Links to a part of a page lead to one that is there");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(SiteFacts site, Reporter reporter) {
        Set<LinkFact> told = new HashSet<>();
        for (PageFacts page : site.pages().values()) {
            for (LinkFact link : page.links()) {
                if (link.outcome() != LinkFact.Outcome.OK) {
                    continue;
                }
                String target = link.target();
                PageFacts other =
                        target == null || target.isEmpty() ? page : site.pages().get(target);
                String fragment = link.fragment() == null ? "" : decoded(link.fragment());
                if (other != null && isBroken(fragment, other) && told.add(link)) {
                    reporter.report(Violation.at(
                                    link.place(), "the page has no part '#" + fragment + "': " + link.destination())
                            .hint(Choices.question(fragment, other.ids())
                                    + "parts are headings, in lower case and with hyphens"));
                }
            }
        }
    }

    private static boolean isBroken(String fragment, PageFacts page) {
        return !fragment.isEmpty() && !page.ids().contains(fragment);
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return fragment;
        }
    }
}
