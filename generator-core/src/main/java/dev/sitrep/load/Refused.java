package dev.sitrep.load;

import dev.sitrep.model.ProblemType;
import java.util.List;

/** Ends the reading of a document that is beyond a limit or makes no sense; never leaves the package. */
final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient ProblemType type;
    private final int line;
    private final int column;
    private final transient List<String> facts;

    Refused(ProblemType type, int line, int column, String... facts) {
        super(type.name(), null, false, false);
        this.type = type;
        this.line = line;
        this.column = column;
        this.facts = List.of(facts);
    }

    ProblemType type() {
        return type;
    }

    int line() {
        return line;
    }

    int column() {
        return column;
    }

    List<String> facts() {
        return facts;
    }
}
