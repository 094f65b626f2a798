package dev.sitrep.rules;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words of a template that nobody replaced: {@code [Name]}, {@code +62-XXX-XXXX}, {@code yourdomain.com}. */
final class Placeholders {
    private static final Pattern BRACKETS =
            Pattern.compile("(?<![!\\]\\[\\\\\\w$])\\[([^\\[\\]{}()<>|=:;@#*^!\"\\\\\\n]{2,60})](?![\\[(:{\\]])");
    private static final Pattern DEFINITION = Pattern.compile("^\\s{0,3}\\[([^\\]]+)]:");

    private final List<Marker> markers;
    private final BiConsumer<Line, Found> visitor;
    private final Set<String> links = new HashSet<>();

    private Placeholders(List<Marker> markers, BiConsumer<Line, Found> visitor) {
        this.markers = markers;
        this.visitor = visitor;
    }

    /**
     * Words that nobody replaced.
     *
     * @param offset within the line
     */
    record Found(int offset, String text) {}

    /** Visits what is left in a file, with its line. */
    static void each(TextFile file, BiConsumer<Line, Found> visitor) {
        String text = file.text();
        List<Marker> markers =
                Marker.ALL.stream().filter(marker -> marker.isPossible(text)).toList();
        if (markers.isEmpty() && !mayHaveBrackets(text)) {
            return;
        }
        List<Line> lines = Lines.of(file);
        Placeholders placeholders = new Placeholders(markers, visitor);
        lines.forEach(placeholders::noteLinks);
        lines.forEach(placeholders::line);
    }

    /** A first look from bracket to bracket: most files need no other. */
    private static boolean mayHaveBrackets(String text) {
        Matcher brackets = BRACKETS.matcher(text).useTransparentBounds(true);
        for (int i = text.indexOf('['); i >= 0; i = text.indexOf('[', i + 1)) {
            if (brackets.region(i, text.length()).lookingAt()
                    && TemplateWords.left(brackets.group(1), false, Line.Kind.PROSE)) {
                return true;
            }
        }
        return false;
    }

    private void line(Line line) {
        String text = line.text();
        if (text.indexOf('[') >= 0) {
            Matcher brackets = BRACKETS.matcher(text);
            while (brackets.find()) {
                String words = brackets.group(1);
                boolean alone = text.strip().equals(brackets.group());
                if (!isLink(words) && TemplateWords.left(words, alone, line.kind())) {
                    visitor.accept(line, new Found(brackets.start(), brackets.group()));
                }
            }
        }
        for (Marker marker : markers) {
            marker.each(line, (offset, mark) -> visitor.accept(line, new Found(offset, mark)));
        }
    }

    /** Brackets are links after all when the file says where they lead. */
    private void noteLinks(Line line) {
        if (line.text().contains("]:")) {
            Matcher definition = DEFINITION.matcher(line.text());
            if (definition.find()) {
                links.add(definition.group(1).toLowerCase(Locale.ROOT));
            }
        }
    }

    private boolean isLink(String words) {
        return links.contains(words.toLowerCase(Locale.ROOT));
    }
}
