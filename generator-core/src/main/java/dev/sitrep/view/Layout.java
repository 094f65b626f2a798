package dev.sitrep.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What every page has around its content. Templates see it as {@code page}.
 *
 * @param language code for the {@code lang} attribute
 * @param site title of the site
 * @param organisation whose site it is, or null
 * @param mark short text beside the title, or null
 * @param logo path of an image from the root, or null
 * @param title of the page
 * @param description one line for search engines and previews, or null
 * @param preview for those who link to the page; null where not everybody may see it
 * @param kind name of the template
 * @param url from the root
 * @param root relative path to the root: empty, or {@code ../../}
 * @param canonical absolute address, or null where the site names none
 * @param audience who it is for, in words
 * @param withheld whether others see less: the audience is then named on the page
 * @param nav main entries first
 * @param more whether there are entries beyond the main ones
 * @param asOf the clock of the build
 * @param madeAt the same for machines
 * @param deadlines whether the page may tell where promises stand
 * @param staleAfter instant from which on the page is older than the site promises, or null
 * @param feeds that a reader's program finds by itself: those of the page's own subject first
 * @param subscribe address of the page about feeds and calendars from the root, or null
 * @param home address of the overview from the root
 * @param search address of the page for searching from the root
 * @param frozen that the page is of an edition; null on the current site
 * @param editions that the page leads to; null where there are none
 * @param current address of the page that search engines are to know in place of this one, from the root, or null
 * @param past what an earlier revision is, or null
 * @param history how the record that it shows came to be, or null
 */
public record Layout(
        String language,
        String site,
        @Nullable String organisation,
        @Nullable String mark,
        @Nullable String logo,
        String title,
        @Nullable String description,
        @Nullable Preview preview,
        String kind,
        String url,
        String root,
        @Nullable String canonical,
        String audience,
        boolean withheld,
        List<NavItem> nav,
        boolean more,
        When asOf,
        String madeAt,
        boolean deadlines,
        @Nullable String staleAfter,
        List<FeedLink> feeds,
        @Nullable String subscribe,
        String home,
        String search,
        @Nullable EditionBanner frozen,
        @Nullable EditionChoice editions,
        @Nullable String current,
        @Nullable PastNote past,
        @Nullable HistoryNote history) {
    /**
     * A feed.
     *
     * @param title what it is about
     * @param type media type
     * @param url from the root
     */
    public record FeedLink(String title, String type, String url) {}
}
