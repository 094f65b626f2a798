package dev.sitrep.render;

import dev.sitrep.view.PagePlan;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What search engines are told: which pages there are, or to stay out (RFC 9309, and the sitemap protocol 0.9 of
 * sitemaps.org, whose limits for a file are 50,000 addresses and 50 MB).
 */
public final class Sitemap {
    private static final String INDEX = "index.html";
    private static final Set<String> NOT_CONTENT =
            Set.of("redirect", "notfound", "unreadable", "retired", "edition-unavailable", "edition-changes");
    private static final int MOST_PAGES = 50_000;
    private static final int MOST_LETTERS = 12_000_000;
    private static final String OPEN =
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<%s xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n";

    private final String root;
    private final Map<String, Instant> changes;
    private final List<String> maps = new ArrayList<>();
    private final StringBuilder map = new StringBuilder();
    private int pages;

    private Sitemap(String root, Map<String, Instant> changes) {
        this.root = root;
        this.changes = changes;
    }

    /**
     * The files at the root of an audience's site: {@code robots.txt}, and {@code sitemap.xml} where everybody may see
     * the site and it names its address, which a sitemap cannot do without. A site of more pages than a sitemap may have gets
     * several, and {@code sitemap.xml} lists them.
     *
     * @param base canonical address of the site, or null
     * @param open whether everybody may see it
     * @param pages of the site
     * @param changes when what a page shows last changed, by its address, as far as that is known
     */
    public static SortedMap<String, byte[]> files(
            @Nullable String base, boolean open, List<PagePlan> pages, Map<String, Instant> changes) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        StringBuilder robots = new StringBuilder("User-agent: *\n").append(open ? "Disallow:\n" : "Disallow: /\n");
        if (open && base != null) {
            String root = base.strip().endsWith("/") ? base.strip() : base.strip() + "/";
            robots.append("Sitemap: ").append(line(root)).append("sitemap.xml\n");
            files.putAll(new Sitemap(root, changes).of(pages));
        }
        files.put("robots.txt", utf8(robots.toString()));
        return files;
    }

    private SortedMap<String, byte[]> of(List<PagePlan> plans) {
        for (PagePlan page : plans) {
            if (page.url().endsWith(INDEX) && !NOT_CONTENT.contains(page.template())) {
                add(page.url());
            }
        }
        end();
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (maps.size() == 1) {
            files.put("sitemap.xml", utf8(maps.get(0)));
            return files;
        }
        StringBuilder index = new StringBuilder(OPEN.formatted("sitemapindex"));
        for (int i = 1; i <= maps.size(); i++) {
            String name = "sitemap-" + i + ".xml";
            files.put(name, utf8(maps.get(i - 1)));
            index.append("<sitemap><loc>").append(escaped(root + name)).append("</loc></sitemap>\n");
        }
        files.put("sitemap.xml", utf8(index.append("</sitemapindex>\n").toString()));
        return files;
    }

    private void add(String url) {
        if (pages == MOST_PAGES || map.length() > MOST_LETTERS) {
            end();
        }
        String path = url.substring(0, url.length() - INDEX.length());
        map.append("<url><loc>").append(escaped(root + path)).append("</loc>");
        Instant changed = changes.get(url);
        if (changed != null) {
            map.append("<lastmod>").append(changed).append("</lastmod>");
        }
        map.append("</url>\n");
        pages++;
    }

    private void end() {
        maps.add(OPEN.formatted("urlset") + map + "</urlset>\n");
        map.setLength(0);
        pages = 0;
    }

    private static String escaped(String url) {
        return url.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&apos;")
                .replace("\"", "&quot;");
    }

    /** An address of a record's making stays on its line. */
    private static String line(String url) {
        return url.replaceAll("\\s", "%20");
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
