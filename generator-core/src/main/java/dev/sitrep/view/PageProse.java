package dev.sitrep.view;

import dev.sitrep.finding.Place;
import dev.sitrep.markdown.Document;
import dev.sitrep.markdown.Link;
import dev.sitrep.markdown.LinkFact;
import dev.sitrep.markdown.LinkResolver;
import dev.sitrep.markdown.Trouble;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the prose of one page into HTML, and keeps its links. Made anew for each page; used by one thread. */
public final class PageProse {
    private final Desk desk;
    private final SiteMap map;
    private final String root;
    private final List<PageLink> links = new ArrayList<>();
    private final List<ProseTrouble> troubles = new ArrayList<>();
    private final List<Document> documents = new ArrayList<>();

    private PageProse(Desk desk, SiteMap map, String root) {
        this.desk = desk;
        this.map = map;
        this.root = root;
    }

    /** For the page or file at an address from the root. */
    static PageProse at(Desk desk, SiteMap map, String url) {
        return new PageProse(desk, map, Urls.root(url));
    }

    /** For what is read elsewhere: its links begin with the site's own address. */
    static PageProse elsewhere(Desk desk, SiteMap map, String address) {
        return new PageProse(desk, map, address);
    }

    /** The path to the root: empty, {@code ../../}, or the site's address for what is read elsewhere. */
    public String root() {
        return root;
    }

    /** Whether the site has a page at that address from the root; what follows a hash doesn't count. */
    boolean has(String url) {
        int hash = url.indexOf('#');
        return map.target(hash < 0 ? url : url.substring(0, hash)) != null;
    }

    /** Notes that the page shows a file of the sources, so that it is copied, or found missing. */
    void refer(@Nullable String path, Place place) {
        if (path != null) {
            String target = map.target(path);
            links.add(new PageLink(
                    place, path, target, null, true, target == null ? PageLink.Outcome.BROKEN : PageLink.Outcome.OK));
        }
    }

    /** The links met so far. */
    List<PageLink> links() {
        return List.copyOf(links);
    }

    /** What is not shown as its author may expect, so far. */
    List<ProseTrouble> troubles() {
        return List.copyOf(troubles);
    }

    /** The prose that the page shows, so far. */
    List<Document> documents() {
        return List.copyOf(documents);
    }

    /** A record's prose. */
    Document document(Prose prose) {
        PageLinks resolver = new PageLinks(map, prose.path(), root);
        Document document = desk.markdown().render(desk.seen().prose().read(prose), prose.line(), resolver);
        documents.add(document);
        for (LinkFact fact : document.links()) {
            links.add(resolver.asPageLink(
                    new Place(prose.path(), fact.line(), fact.column()),
                    fact.destination(),
                    fact.link(),
                    fact.image()));
        }
        for (Trouble trouble : document.troubles()) {
            String kind = trouble.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
            troubles.add(new ProseTrouble(kind, new Place(prose.path(), trouble.line(), 1), trouble.detail()));
        }
        return document;
    }

    /** A field of Markdown, as inline HTML; null where there is none. */
    @Nullable
    String inline(@Nullable String text, Origin origin, String field) {
        if (text == null || text.isBlank()) {
            return null;
        }
        PageLinks resolver = new PageLinks(map, origin.path(), root);
        return desk.markdown().inline(text.strip(), new LinkResolver() {
            @Override
            public Link resolve(String destination, boolean image) {
                Link link = resolver.resolve(destination, image);
                links.add(resolver.asPageLink(origin.at(field), destination, link, image));
                return link;
            }

            @Override
            public Link record(String id) {
                Link link = resolver.record(id);
                links.add(resolver.asPageLink(origin.at(field), "[[" + id + "]]", link, false));
                return link;
            }
        });
    }

    /** A field of Markdown, as the text that readers see of it. */
    String text(String text, Origin origin) {
        return desk.markdown().text(text, new PageLinks(map, origin.path(), root));
    }

    /** Several fields of Markdown. */
    List<String> inline(List<String> texts, Origin origin, String field) {
        List<String> html = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String one = inline(texts.get(i), origin, field + "/" + i);
            if (one != null) {
                html.add(one);
            }
        }
        return html;
    }
}
