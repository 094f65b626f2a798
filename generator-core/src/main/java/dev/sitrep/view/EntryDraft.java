package dev.sitrep.view;

import dev.sitrep.markdown.Document;
import dev.sitrep.search.Entry;
import dev.sitrep.search.Kind;
import dev.sitrep.search.Text;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what a page or a place on it is found by. Everything comes from what the page shows. */
final class EntryDraft {
    private static final int SUMMARY = 90;
    /** As far as the day in an ISO time. */
    private static final int DAY = 10;

    private final Kind kind;
    private final String url;
    private final String title;
    private final List<Text> texts = new ArrayList<>();
    private String note = "";
    private String date = "";
    private String summary = "";

    EntryDraft(Kind kind, String url, String title) {
        this.kind = kind;
        this.url = url;
        this.title = title;
        texts.add(new Text(Text.TITLE, title));
    }

    /** What is told of it in its result, the parts that there are. */
    EntryDraft note(@Nullable String... parts) {
        note = Arrays.stream(parts)
                .filter(part -> part != null && !part.isBlank())
                .collect(Collectors.joining(" · "));
        return this;
    }

    EntryDraft date(@Nullable When when) {
        date = when == null
                ? ""
                : when.iso().substring(0, Math.min(DAY, when.iso().length()));
        return this;
    }

    /** Adds plain texts of one weight. */
    EntryDraft add(int weight, Collection<@Nullable String> plain) {
        plain.stream().filter(Objects::nonNull).forEach(text -> texts.add(new Text(weight, text)));
        return this;
    }

    /** Adds a plain text. */
    EntryDraft add(int weight, @Nullable String plain) {
        if (plain != null) {
            texts.add(new Text(weight, plain));
        }
        return this;
    }

    /** Adds what a link says. */
    EntryDraft add(int weight, @Nullable TextLink link) {
        return add(weight, link == null ? null : link.text());
    }

    /** Adds what links say. */
    EntryDraft links(int weight, Collection<TextLink> links) {
        links.forEach(link -> add(weight, link));
        return this;
    }

    /** Adds HTML; the first is the summary, too. */
    EntryDraft html(int weight, @Nullable String html) {
        if (html != null) {
            String text = ShownText.of(html);
            summarise(text);
            texts.add(new Text(weight, text));
        }
        return this;
    }

    /** Adds a page's prose, headings apart. */
    EntryDraft prose(List<Document> documents) {
        for (Document document : documents) {
            document.sections().forEach(section -> {
                if (section.heading() != null) {
                    add(Text.HEADING, section.heading().text());
                }
                prose(section.text());
            });
        }
        return this;
    }

    /** Adds plain prose. */
    EntryDraft prose(String text) {
        summarise(text);
        texts.add(new Text(Text.PROSE, text));
        return this;
    }

    Entry entry() {
        return new Entry(kind, url, title, note, date, summary, texts);
    }

    private void summarise(String text) {
        if (summary.isEmpty() && !text.isBlank()) {
            summary = cut(text.strip());
        }
    }

    private static String cut(String text) {
        if (text.length() <= SUMMARY) {
            return text;
        }
        int space = text.lastIndexOf(' ', SUMMARY);
        int end = space > SUMMARY / 2 ? space : text.offsetByCodePoints(0, text.codePointCount(0, SUMMARY));
        return text.substring(0, end) + "…";
    }
}
