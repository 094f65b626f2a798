package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Action;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Link;
import dev.sitrep.model.Origin;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** An address in a field that no page can link to. */
final class UrlInvalid implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("url-invalid", Level.ERROR, "Addresses in fields are complete, with https or http");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        Catalog catalog = content.catalog();
        check(catalog.site().url(), catalog.site().origin(), "url", reporter);
        catalog.contacts().channels().forEach(c -> check(c.url(), c.origin(), "url", reporter));
        catalog.contacts().vendors().forEach(v -> check(v.url(), v.origin(), "url", reporter));
        catalog.onCall().schedules().values().forEach(s -> check(s.url(), s.origin(), "url", reporter));
        catalog.services().groups().forEach(g -> g.services().forEach(s -> links(s.links(), reporter)));
        catalog.maintenance().forEach(work -> links(work.links(), reporter));
        catalog.incidents().forEach(incident -> {
            links(incident.links(), reporter);
            actions(incident.actions(), reporter);
        });
        catalog.postmortems().forEach(postmortem -> {
            links(postmortem.links(), reporter);
            actions(postmortem.actions(), reporter);
        });
    }

    private static void links(List<Link> links, Reporter reporter) {
        links.forEach(link -> {
            String url = link.url();
            boolean mail = url != null && url.toLowerCase(Locale.ROOT).startsWith("mailto:");
            check(mail ? null : url, link.origin(), "url", reporter);
        });
    }

    private static void actions(List<Action> actions, Reporter reporter) {
        actions.forEach(action -> check(action.link(), action.origin(), "link", reporter));
    }

    private static void check(@Nullable String url, Origin origin, String field, Reporter reporter) {
        if (url != null && !isComplete(url)) {
            reporter.report(Violation.at(origin.at(field), "'" + url + "' is no address that a page can link to")
                    .hint(
                            "write it in full, as in https://tracker.example/771; what is within the site is linked from the prose")
                    .of(null, field));
        }
    }

    private static boolean isComplete(String url) {
        try {
            URI uri = new URI(url);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            return (scheme.equals("https") || scheme.equals("http")) && uri.getRawAuthority() != null;
        } catch (URISyntaxException e) {
            return false;
        }
    }
}
