package dev.sitrep.view;

import dev.sitrep.finding.Place;
import dev.sitrep.markdown.Link;
import dev.sitrep.markdown.LinkResolver;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves the links of one source file for one page. Links are written from the source file's path, or from the root with a slash. */
final class PageLinks implements LinkResolver {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:.*", Pattern.DOTALL);

    private final SiteMap map;
    private final String source;
    private final String root;

    PageLinks(SiteMap map, String source, String root) {
        this.map = map;
        this.source = source;
        this.root = root;
    }

    @Override
    public Link resolve(String destination, boolean image) {
        String lower = destination.toLowerCase(Locale.ROOT);
        if (lower.startsWith("https:")
                || lower.startsWith("http:")
                || lower.startsWith("mailto:")
                || lower.startsWith("tel:")) {
            return new Link(Link.Kind.EXTERNAL, destination, null);
        }
        if (SCHEME.matcher(destination).matches() || destination.startsWith("//") || destination.indexOf('\\') >= 0) {
            return new Link(Link.Kind.UNSAFE, null, null);
        }
        if (destination.startsWith("#")) {
            return new Link(Link.Kind.OK, destination, null);
        }
        int hash = destination.indexOf('#');
        String fragment = hash < 0 ? "" : destination.substring(hash);
        String target = map.target(path(hash < 0 ? destination : destination.substring(0, hash)));
        if (target == null) {
            return new Link(map.hides() ? Link.Kind.WITHHELD : Link.Kind.BROKEN, null, null);
        }
        return new Link(Link.Kind.OK, root + target + fragment, null);
    }

    @Override
    public Link record(String id) {
        SiteMap.Entry entry = map.record(id);
        if (entry == null) {
            return map.hides()
                    ? new Link(Link.Kind.WITHHELD, null, map.withheld())
                    : new Link(Link.Kind.BROKEN, null, id);
        }
        return new Link(Link.Kind.OK, root + entry.url(), entry.title());
    }

    /** What became of a link, as the rules see it. */
    PageLink asPageLink(Place place, String destination, Link link, boolean image) {
        String url = link.url();
        String target = null;
        String fragment = null;
        if (link.kind() == Link.Kind.OK && url != null) {
            int hash = url.indexOf('#');
            String path = hash < 0 ? url : url.substring(0, hash);
            fragment = hash < 0 ? null : url.substring(hash + 1);
            target = path.isEmpty() ? "" : path.substring(root.length());
        }
        return new PageLink(
                place,
                destination,
                target,
                fragment,
                image,
                PageLink.Outcome.valueOf(link.kind().name()));
    }

    private @Nullable String path(String written) {
        int query = written.indexOf('?');
        String path = query < 0 ? written : written.substring(0, query);
        try {
            path = URLDecoder.decode(path.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return null;
        }
        return path.startsWith("/")
                ? Paths.normalize("", path.substring(1))
                : Paths.normalize(Paths.folder(source), path);
    }
}
