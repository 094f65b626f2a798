package dev.sitrep.audience;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The audiences of a site, narrow in what they see to wide, and one of them that looks.
 *
 * @param audiences public first, the innermost last
 * @param viewer rank of the one that looks
 */
record Chain(List<String> audiences, int viewer) {
    /** Whether the viewer is the innermost audience, which sees everything. */
    boolean seesAll() {
        return viewer == audiences.size() - 1;
    }

    /** Whether the viewer sees what is marked so. No mark, or an unknown one, means the innermost only. */
    boolean sees(@Nullable String mark) {
        int rank = mark == null ? -1 : audiences.indexOf(mark);
        return seesAll() || (rank >= 0 && rank <= viewer);
    }

    /** Whether the viewer sees what is marked so, where no mark means everybody. */
    boolean seesOpen(@Nullable String mark) {
        return mark == null || sees(mark);
    }
}
