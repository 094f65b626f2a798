package dev.sitrep.view;

import dev.sitrep.audience.Projection;
import dev.sitrep.edition.EditionStamp;
import dev.sitrep.model.Look;
import dev.sitrep.model.Site;
import dev.sitrep.model.TimeSpan;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is around the content of every page of a site. */
final class Frame {
    /** The page that a server shows for an address that it does not know, whatever folder that is in. */
    static final String NOT_FOUND = "404.html";

    private final Desk desk;
    private final Navigation navigation;
    private final Descriptions descriptions;
    private final Previews previews;
    private final When asOf;
    private final @Nullable String staleAfter;
    private final @Nullable String logo;
    private final boolean withheld;
    private final FeedLinks feeds;
    private final EditionChoices editions;

    Frame(Desk desk, Navigation navigation, Descriptions descriptions, EditionChoices editions) {
        this.desk = desk;
        this.editions = editions;
        this.navigation = navigation;
        this.descriptions = descriptions;
        this.previews = new Previews(desk, navigation);
        this.asOf = desk.times().of(desk.asOf());
        this.staleAfter = staleAfter(desk);
        this.logo = logo(desk);
        this.feeds = new FeedLinks(desk);
        this.withheld =
                desk.seen().innermost() && Projection.audiences(desk.site()).size() > 1;
    }

    Layout around(PagePlan plan) {
        return around(plan, null, null);
    }

    /** Around a page of a record's history: it is none for search engines, and tells no feed. */
    Layout around(PastPage page) {
        return around(page.plan(), page.current(), page.note());
    }

    private Layout around(PagePlan plan, @Nullable String current, @Nullable PastNote past) {
        Site site = desk.site();
        Look look = site.look();
        String key = "audience." + desk.seen().audience();
        return new Layout(
                desk.words().language().key(),
                site.title(),
                site.organisation(),
                look == null ? null : look.mark(),
                logo,
                plan.title(),
                descriptions.of(plan.url()),
                current == null ? previews.of(plan) : null,
                plan.template(),
                plan.url(),
                root(site.url(), plan.url()),
                canonical(site.url(), past == null ? plan.url() : past.current()),
                desk.words().has(key) ? desk.words().w(key) : desk.seen().audience(),
                withheld,
                navigation.items(plan.section()),
                navigation.more(),
                asOf,
                desk.asOf().toString(),
                desk.seen().innermost() && past == null && !desk.editions().freezes(),
                desk.editions().freezes() ? null : staleAfter,
                current == null ? feeds.at(plan.url()) : List.of(),
                feeds.page(),
                "index.html",
                SearchPage.URL,
                banner(plan.url()),
                current == null ? editions.on(plan) : null,
                current,
                past,
                current == null && desk.archive() != null ? desk.archive().note(plan.url()) : null);
    }

    /** What a page of an edition says of itself; null on the current site. */
    private @Nullable EditionBanner banner(String url) {
        EditionStamp stamp = desk.editions().stamp();
        if (stamp == null) {
            return null;
        }
        // An edition is served two folders below the current site.
        return new EditionBanner(
                stamp.name(),
                stamp.label().equals(stamp.name()) ? null : stamp.label(),
                desk.times().of(stamp.frozen()),
                Urls.root(url) + "../../" + url,
                canonical(desk.site().url(), url));
    }

    /** The logo, where the sources have such a file. */
    private static @Nullable String logo(Desk desk) {
        Look look = desk.site().look();
        String path = look == null ? null : look.logo();
        return path != null && desk.catalog().files().contains(path) ? path : null;
    }

    private static @Nullable String staleAfter(Desk desk) {
        TimeSpan every = desk.site().rebuildEvery();
        if (every == null) {
            return null;
        }
        Instant after = desk.asOf()
                .atZone(desk.times().zone())
                .plus(every.period())
                .plusDays(every.businessDays())
                .plus(every.elapsed())
                .toInstant();
        return after.toString();
    }

    private static String root(@Nullable String base, String url) {
        if (!url.equals(NOT_FOUND) || base == null) {
            return Urls.root(url);
        }
        try {
            String path = URI.create(base).getRawPath();
            return path == null || path.isEmpty() ? "/" : path.endsWith("/") ? path : path + "/";
        } catch (IllegalArgumentException e) {
            return Urls.root(url);
        }
    }

    /** The absolute address of a page; null where the site names none of its own. */
    static @Nullable String canonical(@Nullable String base, String url) {
        if (base == null || url.equals(NOT_FOUND)) {
            return null;
        }
        String page = url.endsWith("index.html") ? url.substring(0, url.length() - "index.html".length()) : url;
        return (base.endsWith("/") ? base : base + "/") + page;
    }
}
