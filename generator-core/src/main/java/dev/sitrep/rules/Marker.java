package dev.sitrep.rules;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark of a template that is not in brackets.
 *
 * @param pattern what it looks like; its last group is the mark
 * @param needles texts of which one must stand in a line before the pattern is tried
 * @param kinds of lines where it is one
 */
record Marker(Pattern pattern, List<String> needles, Set<Line.Kind> kinds) {
    private static final Set<Line.Kind> ANYWHERE = EnumSet.allOf(Line.Kind.class);

    static final List<Marker> ALL = List.of(
            new Marker(
                    Pattern.compile("(\\+?\\b\\d{1,4}[- .]?(?:\\d{1,4}[- .])?X{3,12}(?:[- .]?X{2,12}){0,4}\\b)"),
                    List.of("XXX"),
                    ANYWHERE),
            new Marker(
                    Pattern.compile("(?<![-\\w+.])(XXX[- ]X{3,12}(?:[- ]X{1,12}){0,4}\\b)"), List.of("XXX"), ANYWHERE),
            new Marker(
                    Pattern.compile(
                            "(?i)\\b((?:your|my)-?(?:domain|company|organi[sz]ation)\\.[a-z]{2,}(?:\\.[a-z]{2,})?\\b)"),
                    List.of("omain.", "ompany.", "anisation.", "anization."),
                    ANYWHERE),
            new Marker(Pattern.compile("(?<![\\w.])(@[a-z-]{1,40}-handle\\b)"), List.of("-handle"), ANYWHERE),
            new Marker(Pattern.compile("(?i)\\b(lorem ipsum)\\b"), List.of("orem "), ANYWHERE),
            new Marker(
                    Pattern.compile("(?<=[|:*] )((?:YYYY-MM-DD|DD/MM/YYYY|HH:MM)(?: HH:MM)?)(?=\\s*(?:\\||$))"),
                    List.of("YYYY", "HH:MM"),
                    EnumSet.complementOf(EnumSet.of(Line.Kind.YAML))),
            new Marker(
                    Pattern.compile(
                            "\\b(?:title|summary|cause|root-cause|resolution|workaround|what|why|event|text|users"
                                    + "|business|customers|description):\\s+[\"']?(TBD|TODO|FIXME|tbd|todo)[\"']?\\s*(?:[,}]|$)"),
                    List.of("TBD", "TODO", "FIXME", "tbd", "todo"),
                    EnumSet.of(Line.Kind.YAML)));

    /** Whether a text may have one. */
    boolean isPossible(String text) {
        return needles.stream().anyMatch(text::contains);
    }

    /** Visits those of a line: offset and text. */
    void each(Line line, BiConsumer<Integer, String> visitor) {
        if (kinds.contains(line.kind()) && isPossible(line.text())) {
            Matcher m = pattern.matcher(line.text());
            while (m.find()) {
                visitor.accept(m.start(1), m.group(1));
            }
        }
    }
}
