package dev.sitrep.view;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The feeds that pages name in their head: the site's on all, a service's on its own page too. */
final class FeedLinks {
    private final List<Layout.FeedLink> all;
    private final boolean offered;
    private final Map<String, List<Layout.FeedLink>> byPage = new HashMap<>();

    FeedLinks(Desk desk) {
        this.offered = Feeds.offered(desk);
        List<FeedScope> scopes = offered ? FeedScope.of(desk) : List.of();
        List<FeedFormat> formats = Feeds.formats(desk);
        this.all = offered ? links(scopes.get(0), formats) : List.of();
        for (FeedScope scope : scopes) {
            if (scope.kind() == FeedScope.Kind.SERVICE) {
                byPage.put(
                        scope.page(),
                        Stream.concat(links(scope, formats).stream(), all.stream())
                                .toList());
            }
        }
    }

    /** Those of a page. */
    List<Layout.FeedLink> at(String url) {
        return byPage.getOrDefault(url, all);
    }

    /** The page about them; null where there are none. */
    @Nullable
    String page() {
        return offered ? SubscribePage.URL : null;
    }

    private static List<Layout.FeedLink> links(FeedScope scope, List<FeedFormat> formats) {
        return formats.stream()
                .map(format -> new Layout.FeedLink(
                        scope.name() + " (" + format.label() + ")", format.type(), scope.folder() + format.file()))
                .toList();
    }
}
