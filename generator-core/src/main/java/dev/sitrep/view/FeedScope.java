package dev.sitrep.view;

import dev.sitrep.model.ServiceGroup;
import dev.sitrep.model.Severity;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What a feed is about.
 *
 * @param kind the whole site, a service or a severity
 * @param id of the service or level; empty for the site
 * @param folder that its files lie in, from the root: empty, or with a slash at its end
 * @param name in words
 * @param page about it, from the root; not every audience has it
 */
record FeedScope(Kind kind, String id, String folder, String name, String page) {
    enum Kind {
        SITE,
        SERVICE,
        SEVERITY
    }

    /** All that a site has feeds about, in the order of its lists. */
    static List<FeedScope> of(Desk desk) {
        List<FeedScope> scopes = new ArrayList<>();
        scopes.add(new FeedScope(Kind.SITE, "", "", desk.site().title(), "index.html"));
        for (ServiceGroup group : desk.catalog().services().groups()) {
            group.services()
                    .forEach(s -> scopes.add(new FeedScope(
                            Kind.SERVICE,
                            s.id(),
                            "services/" + Urls.segment(s.id()) + "/",
                            s.name(),
                            Urls.page("services", s.id()))));
        }
        for (Severity level : desk.catalog().severities().levels()) {
            String segment = Urls.segment(level.id());
            scopes.add(new FeedScope(
                    Kind.SEVERITY,
                    level.id(),
                    "severities/" + segment + "/",
                    level.name() == null ? level.id() : level.id() + " " + level.name(),
                    Urls.list("severities") + "#" + segment));
        }
        Set<String> folders = new HashSet<>();
        return scopes.stream().filter(scope -> folders.add(scope.folder())).toList();
    }
}
