package dev.sitrep.rules;

import dev.sitrep.render.LinkFact;
import dev.sitrep.render.SiteFacts;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.List;

/** Gives an id and words to links of the prose that came to nothing. */
abstract class LinkRule implements Rule<SiteFacts> {
    private final RuleInfo info;

    LinkRule(RuleInfo info) {
        this.info = info;
    }

    @Override
    public final RuleInfo info() {
        return info;
    }

    @Override
    public final void check(SiteFacts site, Reporter reporter) {
        List<String> names = site.pages().keySet().stream().map(LinkRule::name).toList();
        site.pages().values().stream()
                .flatMap(page -> page.links().stream())
                .filter(this::concerns)
                .distinct()
                .forEach(link -> reporter.report(worded(link, names)));
    }

    /** Whether the rule is about such a link. */
    abstract boolean concerns(LinkFact link);

    /**
     * The words for a link that the rule is about.
     *
     * @param names of the site's pages, as their last folder is called
     */
    abstract Violation worded(LinkFact link, List<String> names);

    /** "Did you mean …?" for a destination whose last part is nearly a page's name. */
    static String question(String destination, List<String> names) {
        String path = destination.replaceFirst("[#?].*", "").replaceAll("[\\[\\]]", "");
        String last = path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\.[a-z]+$", "");
        return Choices.question(last, names);
    }

    private static String name(String url) {
        String folder = url.substring(0, Math.max(0, url.lastIndexOf('/')));
        return folder.substring(folder.lastIndexOf('/') + 1);
    }
}
