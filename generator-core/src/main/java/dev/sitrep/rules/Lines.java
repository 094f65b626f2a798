package dev.sitrep.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The lines of a record file, told apart into YAML, prose and code. What is longer than any prose is cut. */
final class Lines {
    private static final int LONGEST = 10_000;
    private static final Pattern FENCE = Pattern.compile("^[\\s>]*(?:[-*+]\\s+|\\d+[.)]\\s+)?(`{3,}|~{3,})(.*)$");
    private static final Pattern CODE_SPAN = Pattern.compile("(?<!`)(`+)(?!`)(.+?)(?<!`)\\1(?!`)");
    private static final Pattern TEXT = Pattern.compile("\\s*(?:$|\\{|(?:text|txt|plain|markdown|md)\\b)");
    private static final Pattern YAML = Pattern.compile("\\s*(?:ya?ml|json)\\b");

    private final TextFile file;
    private final List<Line> lines = new ArrayList<>();
    private final YamlText yaml = new YamlText();
    private String fence = "";
    private Line.Kind block = Line.Kind.CODE;
    private boolean yamlBlock;
    private boolean comment;

    private Lines(TextFile file) {
        this.file = file;
    }

    static List<Line> of(TextFile file) {
        Lines lines = new Lines(file);
        int number = 1;
        for (String line : file.lines()) {
            lines.add(number++, line.length() > LONGEST ? line.substring(0, LONGEST) : line);
        }
        return lines.lines;
    }

    private void add(int number, String line) {
        if (number < file.firstProseLine()) {
            add(number, yaml.text(line), Line.Kind.YAML);
            return;
        }
        Matcher m = FENCE.matcher(line);
        boolean mark = (line.contains("```") || line.contains("~~~")) && m.matches();
        if (!fence.isEmpty()) {
            add(number, yamlBlock ? yaml.text(line) : line, block);
            if (mark && m.group(1).startsWith(fence) && m.group(2).isBlank()) {
                fence = "";
            }
        } else if (mark && !comment && opens(m.group(1), m.group(2))) {
            fence = m.group(1);
            yamlBlock = YAML.matcher(m.group(2)).lookingAt();
            block = TEXT.matcher(m.group(2)).lookingAt() ? Line.Kind.TEXT_BLOCK : Line.Kind.CODE;
            add(number, "", block);
        } else {
            add(number, prose(line), Line.Kind.PROSE);
        }
    }

    private void add(int number, String text, Line.Kind kind) {
        lines.add(new Line(file.path(), number, text, kind));
    }

    /** Backticks with more of them on their line are a code span. */
    private static boolean opens(String mark, String info) {
        return mark.startsWith("~") || info.indexOf('`') < 0;
    }

    private String prose(String line) {
        String text = line.indexOf('`') < 0
                ? line
                : CODE_SPAN.matcher(line).replaceAll(m -> " ".repeat(m.group().length()));
        return comment || text.contains("<!--") ? withoutComments(text) : text;
    }

    private String withoutComments(String text) {
        StringBuilder visible = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            comment |= text.startsWith("<!--", i);
            if (comment) {
                visible.setCharAt(i, ' ');
                if (text.startsWith("-->", i)) {
                    visible.replace(i, i + 3, "   ");
                    comment = false;
                    i += 2;
                }
            }
        }
        return visible.toString();
    }
}
