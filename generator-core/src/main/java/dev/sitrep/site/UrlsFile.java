package dev.sitrep.site;

import dev.sitrep.model.UrlRegistry;
import dev.sitrep.view.PagePlan;
import dev.sitrep.write.AtomicFile;
import dev.sitrep.write.OutputException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The registry of published addresses, in a source folder: what the site has is added to it, and nothing is taken away. */
final class UrlsFile {
    private static final List<String> HEADER = List.of(
            "# Every address that this site has published, by audience. 'sitrep:site -Dsitrep.urls=write' adds to it and takes nothing",
            "# away; 'sitrep:check' fails where nothing stands at one of them any more. Remove a line only when its readers may lose it.");

    /** Templates of pages that stand for something else. */
    private static final Set<String> STAND_INS = Set.of("notfound", "unreadable", "retired", "edition-changes");

    private UrlsFile() {}

    /** The addresses of an audience's pages and of what goes with them, as the registry has them. */
    static SortedSet<String> addresses(Planned site) {
        Stream<String> pages = site.pages().plans().stream()
                .filter(plan -> !STAND_INS.contains(plan.template()))
                .map(PagePlan::url);
        return Stream.concat(pages, Publication.addresses(site))
                .map(UrlRegistry::encoded)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The same of all audiences, by their ids as the registry has them. */
    static Map<String, Set<String>> addresses(Sources sources) {
        Map<String, Set<String>> all = new TreeMap<>();
        for (String audience : sources.audiences()) {
            all.put(UrlRegistry.encoded(audience), addresses(Planned.of(sources, audience)));
        }
        return all;
    }

    /**
     * Adds what some audiences' sites have.
     *
     * @return what it did, in a line
     * @throws OutputException when the file cannot be written; it is then as it was
     */
    static String extend(Path source, Sources sources, List<String> audiences) throws OutputException {
        UrlRegistry registry = sources.catalog().urls();
        boolean broken = sources.catalog().problems().stream()
                .anyMatch(problem -> problem.place().path().equals(registry.path()));
        if (broken || !registry.readable()) {
            return registry.path() + " cannot be read as it is, and stays so; sitrep:check says why";
        }
        TreeSet<String> lines = registry.entries().stream()
                .map(entry -> entry.audience() + " " + entry.url())
                .collect(Collectors.toCollection(TreeSet::new));
        int before = lines.size();
        for (String audience : audiences) {
            String id = UrlRegistry.encoded(audience);
            addresses(Planned.of(sources, audience)).forEach(url -> lines.add(id + " " + url));
        }
        int added = lines.size() - before;
        if (added == 0) {
            return registry.path() + " knows all " + before + " addresses";
        }
        List<String> comments = registry.comments().stream()
                .filter(comment -> !HEADER.contains(comment))
                .toList();
        String text = Stream.of(HEADER, comments, lines)
                .flatMap(Collection::stream)
                .collect(Collectors.joining("\n", "", "\n"));
        AtomicFile.write(source.resolve(registry.path()), text.getBytes(StandardCharsets.UTF_8));
        return registry.path() + ": " + added + (added == 1 ? " address" : " addresses") + " added, " + lines.size()
                + " in all";
    }
}
