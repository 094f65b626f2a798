package dev.sitrep.load;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Collects the problems of one file. */
final class Findings {
    /** What may only seem wrong where a part of the file could not be read. */
    private static final Set<ProblemType> NEEDS_ALL =
            EnumSet.of(ProblemType.MISSING_FIELD, ProblemType.TIME_INVALID, ProblemType.TIME_WITHOUT_ZONE);

    private static final int LONGEST_FACT = 300;

    private final String path;
    private final Set<ProblemType> ignored;
    private final List<Problem> problems;
    private @Nullable String record;

    Findings(String path) {
        this(path, EnumSet.noneOf(ProblemType.class), new ArrayList<>());
    }

    private Findings(String path, Set<ProblemType> ignored, List<Problem> problems) {
        this.path = path;
        this.ignored = ignored;
        this.problems = problems;
    }

    /** For what is left of a broken file: adds to this, save for what the missing part may explain. */
    Findings ofRest() {
        Findings rest = new Findings(path, NEEDS_ALL, problems);
        rest.record(record);
        return rest;
    }

    String path() {
        return path;
    }

    /** Names the record that later problems concern. */
    void record(@Nullable String id) {
        record = id;
    }

    void add(ProblemType type, int line, int column, @Nullable String field, String... facts) {
        if (!ignored.contains(type)) {
            List<String> shown = Arrays.stream(facts)
                    .map(fact -> Scalar.shortened(fact, LONGEST_FACT))
                    .toList();
            String key = field == null ? null : Scalar.shortened(field);
            problems.add(new Problem(type, new Place(path, line, column), record, key, shown));
        }
    }

    List<Problem> problems() {
        return problems;
    }
}
