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
            lines.add(new Line(file.path(), number, yaml.text(line), Line.Kind.YAML));
            return;
        }
        Matcher m = FENCE.matcher(line);
        boolean mark = m.matches();
        if (!fence.isEmpty()) {
            lines.add(new Line(file.path(), number, yamlBlock ? yaml.text(line) : line, block));
            if (mark && m.group(1).startsWith(fence) && m.group(2).isBlank()) {
                fence = "";
            }
        } else if (mark
                && !comment
                && !(m.group(1).startsWith("`") && m.group(2).contains("`"))) {
            fence = m.group(1);
            yamlBlock = YAML.matcher(m.group(2)).lookingAt();
            block = TEXT.matcher(m.group(2)).lookingAt() ? Line.Kind.TEXT_BLOCK : Line.Kind.CODE;
            lines.add(new Line(file.path(), number, "", block));
        } else {
            lines.add(new Line(file.path(), number, prose(line), Line.Kind.PROSE));
        }
    }

    private String prose(String line) {
        String text =
                CODE_SPAN.matcher(line).replaceAll(m -> " ".repeat(m.group().length()));
        StringBuilder visible = new StringBuilder(text);
        for (int i = 0; i < text.length(); i++) {
            if (!comment && text.startsWith("<!--", i)) {
                comment = true;
            }
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
