package dev.sitrep.markdown;

import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.parser.internal.CommonmarkInlineParser;
import com.vladsch.flexmark.parser.internal.LinkRefProcessorData;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Leaves a paragraph unparsed when it holds so many marks that parsing it would take very long: the time grows with the
 * square of their number. No person writes such a paragraph.
 */
final class BoundedInlineParser extends CommonmarkInlineParser {
    /** Characters that can begin or end something, in one paragraph, cell or heading. */
    private static final int MARKS = 2000;

    private static final long MARKS_SQUARED = 40_000_000;

    private Density density = Density.NONE;
    private long spent;

    BoundedInlineParser(
            DataHolder options,
            BitSet specialCharacters,
            BitSet delimiterCharacters,
            Map<Character, DelimiterProcessor> delimiterProcessors,
            LinkRefProcessorData linkRefProcessors,
            List<InlineParserExtensionFactory> extensions) {
        super(options, specialCharacters, delimiterCharacters, delimiterProcessors, linkRefProcessors, extensions);
    }

    @Override
    public void initializeDocument(Document document) {
        super.initializeDocument(document);
        density = document.getTextLength() <= MARKS ? Density.NONE : Density.of(document.getChars());
    }

    @Override
    public void parse(BasedSequence content, Node block) {
        long marks = density.marks(content);
        spent += marks * marks;
        if (marks > MARKS || spent > MARKS_SQUARED) {
            block.appendChild(new Unparsed(content));
        } else {
            super.parse(content, block);
        }
    }

    @Override
    public int preProcessBlock(Paragraph block, ParserState state) {
        return density.marks(block.getChars()) > MARKS ? 0 : super.preProcessBlock(block, state);
    }

    /** As the inherited one, but it neither searches on where a pattern is anchored nor copies the text for each match. */
    @Override
    public @Nullable BasedSequence match(Pattern pattern) {
        if (index >= input.length()) {
            return null;
        }
        Matcher matcher = pattern.matcher(input).region(index, input.length());
        if (!(pattern.pattern().startsWith("^") ? matcher.lookingAt() : matcher.find())) {
            return null;
        }
        index = matcher.end();
        return input.subSequence(matcher.start(), matcher.end());
    }
}
