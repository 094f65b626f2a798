package dev.sitrep.site;

import dev.sitrep.edition.EditionIndex;
import dev.sitrep.edition.EditionJson;
import dev.sitrep.edition.EditionStamp;
import dev.sitrep.render.LinkFact;
import dev.sitrep.render.PageFacts;
import dev.sitrep.render.RenderedPage;
import dev.sitrep.render.Renderer;
import dev.sitrep.render.SiteFacts;
import dev.sitrep.search.SearchIndex;
import dev.sitrep.view.ComposedPage;
import dev.sitrep.view.EditionDesk;
import dev.sitrep.view.PagePlan;
import dev.sitrep.view.Pages;
import dev.sitrep.view.PastPage;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Renders the pages of one audience, page by page: the HTML goes where it is told, and only the facts are kept. */
final class Publication {
    private static final List<SiteFiles> FILES = List.of(
            new ThemeFiles(),
            new CrawlerFiles(),
            new ApiFiles(),
            new AgendaFiles(),
            new SheetFiles(),
            new EvidenceFiles(),
            new FeedFiles(),
            new EditionFiles(),
            new HeaderFiles(),
            new ReferredFiles(),
            new ManifestFiles());

    /** What is subscribed to, asked for by programs or by crawlers is the current site's. */
    private static final List<SiteFiles> OF_AN_EDITION =
            List.of(new ThemeFiles(), new SheetFiles(), new ReferredFiles(), new ManifestFiles());

    private final Sources sources;
    private final Workers workers;

    Publication(Sources sources, Workers workers) {
        this.sources = sources;
        this.workers = workers;
    }

    /** Writes the pages as they are frozen, the files that they refer to, and the list of what there is. */
    SiteFacts freeze(String audience, EditionStamp stamp, Staging staging) throws OutputException, IOException {
        Pages pages = sources.pages(audience, EditionDesk.freezing(stamp));
        EditionIndex index = new EditionIndex(stamp, audience, pages.inventory());
        staging.put(EditionIndex.FILE, EditionJson.write(index));
        return publish(audience, pages, OF_AN_EDITION, staging);
    }

    /** The addresses of what goes with an audience's pages, where they are to stay. */
    static Stream<String> addresses(Planned site) {
        return FILES.stream().flatMap(files -> files.addresses(site));
    }

    /**
     * The facts of an audience's pages, without writing them. The theme's own templates are filled only for the pages that
     * a link leads into: ids are all that the facts take from them. A site's own may be broken, and are always tried.
     */
    SiteFacts inspect(String audience) {
        Pages pages = sources.pages(audience);
        Renderer renderer = sources.renderer();
        if (sources.ownTemplates()) {
            return facts(filled(pages, pages.plans(), renderer));
        }
        List<PageFacts> outlines =
                workers.each(pages.plans(), RuntimeException.class, plan -> Renderer.outline(pages.compose(plan)));
        Set<String> entered = entered(outlines);
        List<PagePlan> plans = pages.plans().stream()
                .filter(plan -> entered.contains(plan.url()))
                .toList();
        return facts(Stream.concat(outlines.stream(), filled(pages, plans, renderer).stream())
                .toList());
    }

    private List<PageFacts> filled(Pages pages, List<PagePlan> plans, Renderer renderer) {
        return workers.each(
                plans,
                RuntimeException.class,
                plan -> renderer.render(pages.compose(plan)).facts());
    }

    /** The addresses of pages that a link leads into, not only to. */
    private static Set<String> entered(List<PageFacts> pages) {
        Set<String> urls = new HashSet<>();
        for (PageFacts page : pages) {
            for (LinkFact link : page.links()) {
                String target = link.target();
                if (link.fragment() != null) {
                    urls.add(target == null || target.isEmpty() ? page.url() : target);
                }
            }
        }
        return urls;
    }

    /** Writes an audience's pages and the files that they refer to. */
    SiteFacts publish(String audience, Staging staging) throws OutputException, IOException {
        return publish(audience, sources.pagesWithHistory(audience), FILES, staging);
    }

    private SiteFacts publish(String audience, Pages pages, List<SiteFiles> with, Staging staging)
            throws OutputException, IOException {
        Renderer renderer = sources.renderer();
        SearchIndex index = new SearchIndex();
        Map<Boolean, List<PagePlan>> plans = pages.plans().stream().collect(Collectors.partitioningBy(Pages::searches));
        List<PageFacts> rendered =
                new ArrayList<>(workers.each(plans.getOrDefault(false, List.of()), OutputException.class, plan -> {
                    ComposedPage page = pages.compose(plan);
                    page.entries().forEach(index::add);
                    return put(page, renderer, staging);
                }));
        // Without scripts nothing reads it: the page that would has the lists alone.
        String root = sources.scripted() ? index.<OutputException>write(staging::put) : "";
        for (PagePlan plan : plans.getOrDefault(true, List.of())) {
            rendered.add(put(pages.compose(plan).searching(root), renderer, staging));
        }
        SiteFacts facts = facts(Stream.concat(rendered.stream(), past(pages, renderer, staging).stream())
                .toList());
        Published site = new Published(sources, audience, pages, facts);
        for (SiteFiles files : with) {
            files.write(site, staging);
        }
        return facts;
    }

    /** Writes the histories of the records. Of their pages no more is kept than which files they refer to. */
    private List<PageFacts> past(Pages pages, Renderer renderer, Staging staging) throws OutputException {
        List<PageFacts> all = new ArrayList<>();
        workers.each(pages.past(), OutputException.class, record -> {
                    List<PageFacts> facts = new ArrayList<>();
                    for (PastPage page : record.get()) {
                        facts.add(references(put(pages.compose(page), renderer, staging)));
                    }
                    return facts;
                })
                .forEach(all::addAll);
        return all;
    }

    private PageFacts references(PageFacts page) {
        return new PageFacts(
                page.url(),
                Collections.emptySortedSet(),
                page.links().stream()
                        .filter(link -> link.target() != null
                                && sources.catalog().files().contains(link.target()))
                        .toList(),
                List.of(),
                List.of());
    }

    private static PageFacts put(ComposedPage composed, Renderer renderer, Staging staging) throws OutputException {
        RenderedPage page = renderer.render(composed);
        staging.put(composed.layout().url(), page.html().getBytes(StandardCharsets.UTF_8));
        return page.facts();
    }

    private static SiteFacts facts(List<PageFacts> pages) {
        Map<String, PageFacts> byUrl = new LinkedHashMap<>();
        pages.forEach(page -> byUrl.put(page.url(), page));
        return new SiteFacts(byUrl);
    }
}
