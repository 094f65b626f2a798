package dev.sitrep.load;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one file. */
final class Findings {
    private final String path;
    private final List<Problem> problems = new ArrayList<>();
    private @Nullable String record;

    Findings(String path) {
        this.path = path;
    }

    String path() {
        return path;
    }

    /** Names the record that later problems concern. */
    void record(@Nullable String id) {
        record = id;
    }

    void add(ProblemType type, int line, int column, @Nullable String field, String... facts) {
        problems.add(new Problem(type, new Place(path, line, column), record, field, List.of(facts)));
    }

    List<Problem> problems() {
        return problems;
    }
}
