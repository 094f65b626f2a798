package dev.sitrep.markdown;

import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.AbstractBlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockParserFactory;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.CustomBlockParserFactory;
import com.vladsch.flexmark.parser.block.MatchedBlockParser;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.data.DataHolder;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds where a {@link Callout} begins and ends. A fence with colons that is never closed runs to the end. */
final class CalloutParser extends AbstractBlockParser {
    private static final int INDENT = 4;

    private final Callout block;
    private final boolean fenced;
    private boolean closed;

    private CalloutParser(CalloutOpening opening, int offset) {
        this.block = new Callout(opening, offset);
        this.fenced = opening.marker() == ':';
    }

    @Override
    public Block getBlock() {
        return block;
    }

    @Override
    public boolean isContainer() {
        return true;
    }

    @Override
    public boolean canContain(ParserState state, BlockParser blockParser, Block child) {
        return true;
    }

    @Override
    public BlockContinue tryContinue(ParserState state) {
        if (closed) {
            return BlockContinue.none();
        }
        if (fenced) {
            // The closing line counts as a blank one, which ends what is open inside; a container can't be finished at
            // once.
            closed = closes(state);
            return BlockContinue.atIndex(closed ? state.getLine().length() : state.getIndex());
        }
        if (state.isBlank()) {
            return BlockContinue.atIndex(state.getNextNonSpaceIndex());
        }
        return state.getIndent() >= INDENT ? BlockContinue.atColumn(state.getColumn() + INDENT) : BlockContinue.none();
    }

    /** Colons close the innermost block only, and never one that a code fence shows. */
    private boolean closes(ParserState state) {
        if (state.getIndent() >= INDENT || !CalloutOpening.closes(state.getLine(), state.getNextNonSpaceIndex())) {
            return false;
        }
        List<BlockParser> open = state.getActiveBlockParsers();
        for (int i = open.size() - 1; i >= 0; i--) {
            BlockParser parser = open.get(i);
            if (parser == this) {
                return true;
            }
            if (parser.getBlock() instanceof FencedCodeBlock || parser instanceof CalloutParser inner && inner.fenced) {
                return false;
            }
        }
        return true;
    }

    @Override
    public void closeBlock(ParserState state) {
        block.setCharsFromContent();
    }

    static final class Factory implements CustomBlockParserFactory {
        @Override
        public @Nullable Set<Class<?>> getAfterDependents() {
            return null;
        }

        @Override
        public @Nullable Set<Class<?>> getBeforeDependents() {
            return null;
        }

        @Override
        public boolean affectsGlobalScope() {
            return false;
        }

        @Override
        public BlockParserFactory apply(DataHolder options) {
            return new Start(options);
        }
    }

    private static final class Start extends AbstractBlockParserFactory {
        Start(DataHolder options) {
            super(options);
        }

        @Override
        public BlockStart tryStart(ParserState state, MatchedBlockParser matched) {
            CalloutOpening opening = state.getIndent() >= INDENT
                    ? null
                    : CalloutOpening.of(state.getLine(), state.getNextNonSpaceIndex());
            return opening == null
                    ? BlockStart.none()
                    : BlockStart.of(new CalloutParser(opening, state.getLine().getStartOffset()))
                            .atIndex(state.getLine().length());
        }
    }
}
