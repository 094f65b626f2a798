package dev.sitrep.rules;

import java.util.ArrayList;
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
    private static final List<Pattern> ANYWHERE = List.of(
            Pattern.compile("\\+?\\b\\d{1,4}[- .]?(?:\\d{1,4}[- .])?X{3,12}(?:[- .]?X{2,12}){0,4}\\b"),
            Pattern.compile("(?<![-\\w+.])XXX[- ]X{3,12}(?:[- ]X{1,12}){0,4}\\b"),
            Pattern.compile("(?i)\\b(?:your|my)-?(?:domain|company|organi[sz]ation)\\.[a-z]{2,}(?:\\.[a-z]{2,})?\\b"),
            Pattern.compile("(?<![\\w.])@[a-z-]{1,40}-handle\\b"),
            Pattern.compile("(?i)\\blorem ipsum\\b"));
    private static final Pattern NO_TIME =
            Pattern.compile("(?<=[|:*] )(?:YYYY-MM-DD|DD/MM/YYYY|HH:MM)(?: HH:MM)?(?=\\s*(?:\\||$))");
    private static final Pattern UNFINISHED = Pattern.compile(
            "\\b(?:title|summary|cause|root-cause|resolution|workaround"
                    + "|what|why|event|text|users|business|customers|description):\\s+[\"']?(TBD|TODO|FIXME|tbd|todo)[\"']?\\s*(?:[,}]|$)");

    private Placeholders() {}

    /**
     * Words that nobody replaced.
     *
     * @param offset within the line
     */
    record Found(int offset, String text) {}

    /** Visits what is left in a file, with its line. */
    static void each(TextFile file, BiConsumer<Line, Found> visitor) {
        List<Line> lines = Lines.of(file);
        Set<String> links = linkDefinitions(lines);
        for (Line line : lines) {
            found(line, links).forEach(found -> visitor.accept(line, found));
        }
    }

    private static List<Found> found(Line line, Set<String> links) {
        List<Found> all = new ArrayList<>();
        Matcher brackets = BRACKETS.matcher(line.text());
        while (brackets.find()) {
            String words = brackets.group(1);
            boolean alone = line.text().strip().equals(brackets.group());
            if (!links.contains(words.toLowerCase(Locale.ROOT)) && TemplateWords.left(words, alone, line.kind())) {
                all.add(new Found(brackets.start(), brackets.group()));
            }
        }
        ANYWHERE.forEach(pattern -> matches(pattern, 0, line, all));
        if (line.kind() == Line.Kind.YAML) {
            matches(UNFINISHED, 1, line, all);
        } else {
            matches(NO_TIME, 0, line, all);
        }
        return all;
    }

    private static void matches(Pattern pattern, int group, Line line, List<Found> all) {
        Matcher m = pattern.matcher(line.text());
        while (m.find()) {
            all.add(new Found(m.start(group), m.group(group)));
        }
    }

    /** Brackets that are links after all, because the file says where they lead. */
    private static Set<String> linkDefinitions(List<Line> lines) {
        Set<String> defined = new HashSet<>();
        for (Line line : lines) {
            Matcher definition = DEFINITION.matcher(line.text());
            if (definition.find()) {
                defined.add(definition.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return defined;
    }
}
