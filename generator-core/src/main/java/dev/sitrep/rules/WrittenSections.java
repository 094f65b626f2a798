package dev.sitrep.rules;

import dev.sitrep.model.Prose;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the sections of a text, at headings of all kinds, and what was written into them. */
final class WrittenSections {
    private static final Pattern HASHES = Pattern.compile("^ {0,3}(#{1,6})(?=\\s|$)");
    private static final Pattern CLOSING = Pattern.compile("(?<=\\s)#{1,20}$");
    private static final Pattern UNDERLINE = Pattern.compile("^ {0,3}(?:=+|-{2,})\\s*$");
    private static final Pattern BOLD =
            Pattern.compile("^ {0,3}(?:\\*\\*|__)([^*_]{1,120})(?:\\*\\*|__)\\s*[:：]?\\s*$");
    private static final int BELOW_ALL = 7;
    /** What is longer than that is no excuse. */
    private static final int ENOUGH = 200;

    private final List<String> raw;
    private final List<Line> lines;
    private final TextPlaces places;
    private final Sections sections;
    private final TemplateText template;
    private final List<Start> starts = new ArrayList<>();

    private record Start(int line, int body, int level, String heading) {}

    private WrittenSections(String text, Prose prose, Sections sections, TemplateText template) {
        this.raw = List.of(text.split("\n", -1));
        this.lines = Lines.of(new TextFile(prose.path(), text, 1, true));
        this.places = new TextPlaces(text, prose);
        this.sections = sections;
        this.template = template;
    }

    static List<WrittenSection> of(String text, Prose prose, Sections sections, TemplateText template) {
        WrittenSections all = new WrittenSections(text, prose, sections, template);
        for (int i = 0; i < all.lines.size(); i++) {
            all.start(i);
        }
        return all.sections();
    }

    private void start(int i) {
        Line line = lines.get(i);
        String text = raw.get(i);
        if (line.kind() != Line.Kind.PROSE || line.text().isBlank()) {
            return;
        }
        Matcher hashes = HASHES.matcher(text);
        if (hashes.find()) {
            String heading = text.substring(hashes.end()).strip();
            heading = CLOSING.matcher(heading).replaceFirst("").strip();
            starts.add(new Start(i, i + 1, hashes.group(1).length(), heading));
            return;
        }
        boolean under = i + 1 < raw.size()
                && text.indexOf('|') < 0
                && UNDERLINE.matcher(raw.get(i + 1)).matches();
        if (under && Character.isLetterOrDigit(text.strip().codePointAt(0))) {
            starts.add(new Start(i, i + 2, raw.get(i + 1).contains("=") ? 1 : 2, text));
            return;
        }
        Matcher bold = BOLD.matcher(text);
        if (bold.matches() && !sections.begunBy(bold.group(1)).isEmpty()) {
            starts.add(new Start(i, i + 1, BELOW_ALL, bold.group(1)));
        }
    }

    private List<WrittenSection> sections() {
        List<WrittenSection> found = new ArrayList<>();
        int offset = 0;
        int line = 0;
        for (int s = isTitle() ? 1 : 0; s < starts.size(); s++) {
            Start start = starts.get(s);
            while (line < start.line()) {
                offset += raw.get(line++).length() + 1;
            }
            if (!sections.begunBy(start.heading()).isEmpty()) {
                found.add(section(start, s, offset));
            }
        }
        return found;
    }

    /** Whether the first heading stands above all others: it names the whole text. */
    private boolean isTitle() {
        return starts.size() > 1
                && starts.stream()
                        .skip(1)
                        .allMatch(start -> start.level() > starts.get(0).level());
    }

    private WrittenSection section(Start start, int index, int offset) {
        int next = index + 1;
        while (next < starts.size() && starts.get(next).level() > start.level()) {
            next++;
        }
        int end = next < starts.size() ? starts.get(next).line() : raw.size();
        StringBuilder text = new StringBuilder();
        boolean brought = false;
        int heading = index + 1;
        for (int i = start.body(); i < end && text.length() < ENOUGH; i++) {
            if (heading < next && starts.get(heading).line() == i) {
                i = starts.get(heading++).body() - 1;
                continue;
            }
            boolean says = isText(i);
            boolean written = says && template.isWritten(raw.get(i));
            brought |= says && !written;
            if (written) {
                text.append(raw.get(i)).append('\n');
            }
        }
        return new WrittenSection(sections.begunBy(start.heading()), places.place(offset), text.toString(), brought);
    }

    private static boolean isRuler(String line) {
        return line.indexOf('-') >= 0 && line.chars().allMatch(c -> "|-: \t".indexOf(c) >= 0);
    }

    /** Whether a line has words: no comment, and no head of a table, which says only what its rows are to say. */
    private boolean isText(int i) {
        boolean comment = lines.get(i).text().isBlank() && raw.get(i).contains("--");
        boolean head = raw.get(i).indexOf('|') >= 0 && i + 1 < raw.size() && isRuler(raw.get(i + 1));
        return !comment && !head && !TemplateText.isBlank(raw.get(i));
    }
}
