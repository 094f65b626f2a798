package dev.sitrep.render;

import dev.sitrep.view.PagePlan;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What search engines are told: which pages there are, or to stay out. */
public final class Sitemap {
    private static final String INDEX = "index.html";
    private static final Set<String> NOT_CONTENT = Set.of("redirect", "notfound", "unreadable");

    private Sitemap() {}

    /**
     * The files at the root of an audience's site: {@code robots.txt}, and {@code sitemap.xml} where everybody may see
     * the site and it names its address, which a sitemap cannot do without.
     *
     * @param base canonical address of the site, or null
     * @param open whether everybody may see it
     * @param pages of the site
     */
    public static SortedMap<String, byte[]> files(@Nullable String base, boolean open, List<PagePlan> pages) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        StringBuilder robots = new StringBuilder("User-agent: *\n").append(open ? "Disallow:\n" : "Disallow: /\n");
        if (open && base != null) {
            String root = base.strip().endsWith("/") ? base.strip() : base.strip() + "/";
            robots.append("Sitemap: ").append(line(root)).append("sitemap.xml\n");
            files.put("sitemap.xml", utf8(sitemap(root, pages)));
        }
        files.put("robots.txt", utf8(robots.toString()));
        return files;
    }

    private static String sitemap(String root, List<PagePlan> pages) {
        StringBuilder xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
                + "<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (PagePlan page : pages) {
            if (page.url().endsWith(INDEX) && !NOT_CONTENT.contains(page.template())) {
                String path = page.url().substring(0, page.url().length() - INDEX.length());
                xml.append("<url><loc>").append(escaped(root + path)).append("</loc></url>\n");
            }
        }
        return xml.append("</urlset>\n").toString();
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
