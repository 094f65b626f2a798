package dev.sitrep.markdown;

import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/** What Sitrep adds to Markdown: {@code [[id]]}, {@code :::} blocks, admonitions, attributes of headings. */
final class SitrepExtension implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {}

    @Override
    public void extend(Parser.Builder builder) {
        builder.linkRefProcessorFactory(new RecordLinkProcessor.Factory());
        builder.customBlockParserFactory(new CalloutParser.Factory());
    }
}
