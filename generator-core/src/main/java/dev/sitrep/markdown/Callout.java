package dev.sitrep.markdown;

import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import org.jspecify.annotations.Nullable;

/** A block that stands out: {@code :::note … :::} or {@code !!! note} with its content indented. */
final class Callout extends Block {
    private final CalloutOpening opening;
    private final int offset;

    Callout(CalloutOpening opening, int offset) {
        this.opening = opening;
        this.offset = offset;
    }

    /** Where it opens; its own characters begin after that line. */
    int offset() {
        return offset;
    }

    String name() {
        return opening.name();
    }

    @Nullable
    String title() {
        return opening.title();
    }

    boolean collapsible() {
        return opening.marker() == '?';
    }

    boolean expanded() {
        return opening.expanded();
    }

    @Override
    public BasedSequence[] getSegments() {
        return EMPTY_SEGMENTS;
    }
}
