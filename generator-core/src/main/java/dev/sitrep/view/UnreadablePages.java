package dev.sitrep.view;

import dev.sitrep.model.Problem;
import dev.sitrep.model.Unreadable;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** In place of each record that cannot be read, a page that says so. Only the innermost audience has any. */
final class UnreadablePages implements PageFamily {
    private static final Set<String> RECORDS =
            Set.of("incidents", "postmortems", "runbooks", "maintenance", "drills", "pages", "messages");
    private static final Map<String, String> LISTS = Map.of(
            "severities.yaml", "severities",
            "services.yaml", "services",
            "contacts.yaml", "contacts",
            "oncall.yaml", "on-call",
            "workflow.yaml", "workflow",
            "alerts.yaml", "alerts");

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        Set<String> taken = taken(desk);
        return desk.catalog().unreadable().stream().map(one -> plan(desk, one, address(one, taken)));
    }

    /** The files, leading to their pages. */
    static List<TextLink> links(Desk desk) {
        Set<String> taken = taken(desk);
        return desk.catalog().unreadable().stream()
                .map(one -> TextLink.to(one.path(), address(one, taken)))
                .toList();
    }

    private static Set<String> taken(Desk desk) {
        Set<String> taken = new HashSet<>();
        desk.index().eachRecord((folder, id) -> taken.add(Urls.page(folder, id)));
        return taken;
    }

    /** Where a record would have had its page; beside it where another record has that page. */
    private static String address(Unreadable one, Set<String> taken) {
        String list = LISTS.get(one.path());
        String url = list != null
                ? Urls.list(list)
                : RECORDS.contains(one.type()) ? Urls.page(one.type(), one.id()) : Urls.page("unreadable", one.id());
        return taken.add(url) ? url : Urls.page("unreadable", one.path());
    }

    private static PagePlan plan(Desk desk, Unreadable one, String url) {
        String section = one.type().equals("incidents") ? "history" : one.type();
        return new PagePlan(
                url,
                "unreadable",
                Urls.list(section),
                one.path(),
                one.id(),
                prose -> new UnreadableView(
                        one.path(),
                        one.problems().stream().map(p -> trouble(desk, p)).toList()));
    }

    private static UnreadableView.Trouble trouble(Desk desk, Problem problem) {
        String key = "problem." + problem.type().name().toLowerCase(Locale.ROOT).replace('_', '-');
        Object[] facts = problem.facts().toArray();
        return new UnreadableView.Trouble(
                problem.place().line(),
                problem.place().column(),
                desk.words().f(key, facts),
                hint(desk, key + ".hint", problem.facts()));
    }

    /** What to do; null where the words name a fact that is empty. */
    private static @Nullable String hint(Desk desk, String key, List<String> facts) {
        if (!desk.words().has(key)) {
            return null;
        }
        String words = desk.words().w(key);
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).isEmpty() && words.contains("{" + i + "}")) {
                return null;
            }
        }
        return desk.words().f(key, facts.toArray());
    }
}
