package dev.sitrep.load;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;

/** Finds files that nothing reads although somebody may think so. */
final class Strays {
    private final SortedSet<String> paths;
    private final Set<String> foldersSeen = new HashSet<>();
    private final List<Problem> problems = new ArrayList<>();

    private Strays(SortedSet<String> paths) {
        this.paths = paths;
    }

    /** YAML files at the root, second spellings of a list file, and folders named almost as one of records is. */
    static List<Problem> among(SortedSet<String> paths) {
        Strays strays = new Strays(paths);
        for (String path : paths) {
            if (Layout.claim(path, paths).isEmpty()) {
                SourceName.of(path).ifPresent(strays::check);
            }
        }
        return strays.problems;
    }

    private void check(SourceName name) {
        String yaml = Layout.listPath(name.stem());
        if (!name.isMarkdown() && Layout.LISTS.containsKey(name.stem()) && paths.contains(yaml)) {
            add(name.path(), yaml);
        } else if (!name.isMarkdown() && name.folder().isEmpty()) {
            String nearest = Nearest.to(name.stem(), Layout.rootLists());
            add(name.path(), nearest.isEmpty() ? "" : Layout.listPath(nearest));
        } else if (!name.folder().isEmpty() && !Layout.folders().contains(name.folder())) {
            String folder = Nearest.spelling(name.folder(), Layout.folders());
            if (!folder.isEmpty() && foldersSeen.add(name.folder())) {
                add(name.path(), folder + name.path().substring(name.folder().length()));
            }
        }
    }

    private void add(String path, String nearest) {
        problems.add(new Problem(ProblemType.UNKNOWN_FILE, Place.start(path), null, null, List.of(nearest)));
    }
}
