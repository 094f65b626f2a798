package dev.sitrep.rules;

import dev.sitrep.model.Message;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells lines that somebody wrote from those that a template brought along, and from those that say nothing. */
final class TemplateText {
    private static final Pattern MARKS = Pattern.compile("^[\\s>]*(?:[-*+]\\s+|\\d{1,9}[.)]\\s+)?(?:\\[[ xX]]\\s+)?");
    private static final Pattern BLANKS =
            Pattern.compile("\\{\\{[^{}]*}}|(?<![!\\[])\\[[^\\[\\]]*](?![\\[(:\\]])|<(?![a-z]+://)[^<>]*>");
    private static final Pattern SHAPES = Pattern.compile(
            "\\b(?:YYYY-MM-DD|DD/MM/YYYY|DD-MM-YYYY|HH:MM|X+\\s+(?:hours?|minutes?|jam|menit)|Y+\\s+(?:minutes?|menit))\\b"
                    + "|@name\\b|@nama\\b");
    private static final Pattern FILLER = Pattern.compile(
            "(?i)\\b(?:tbd|tba|tbc|todo|to do|fixme|wip|work in progress|coming soon|lorem ipsum|to be (?:done|determined"
                    + "|defined|added|written|completed|filled(?: in)?|announced|confirmed)|fill (?:this |me )?in(?: here)?"
                    + "|write (?:it |this )?here|describe (?:it |this )?here|isi di ?sini|tulis di ?sini|diisi(?: nanti| kemudian)?"
                    + "|akan di(?:isi|lengkapi|tulis)|belum di(?:isi|tulis)|menyusul)\\b");
    private static final Pattern ORDER = Pattern.compile(
            "(?i)^[*_]{0,3}(?:describe|explain|summari[sz]e|jelaskan|tuliskan|uraikan|sebutkan)\\s.{0,200}$");
    private static final Pattern LABEL =
            Pattern.compile("^[*_]{0,3}[^:：*_]{1,60}(?:[:：][*_]{0,3}|[*_]{1,3}\\s*[:：])\\s*");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]");

    /** One of these is in all that the two patterns find: most lines have none, and need no closer look. */
    private static final List<String> NEEDLES = List.of(
            "tba",
            "tbc",
            "tbd",
            "todo",
            "to do",
            "to be ",
            "fixme",
            "wip",
            "work in",
            "coming",
            "lorem",
            "fill",
            "here",
            "sini",
            "diisi",
            "akan di",
            "belum di",
            "menyusul",
            "yy",
            "hh:mm",
            "x ",
            "y ",
            "@na");

    /** Nobody fills a line of that length with nothing. */
    private static final int LONG = 160;

    private final Set<String> messages = new HashSet<>();

    /** With the texts of a site's messages, whose lines are a template's as well. */
    TemplateText(Content content) {
        for (Message message : content.catalog().messages()) {
            content.prose()
                    .read(message.body())
                    .lines()
                    .map(TemplateText::key)
                    .filter(line -> line.indexOf(' ') > 0)
                    .forEach(messages::add);
        }
    }

    /** Whether a line says something, and not only what it is to say. */
    boolean isWritten(String line) {
        if (line.stripLeading().startsWith(":::") || (!messages.isEmpty() && messages.contains(key(line)))) {
            return false;
        }
        String text = MARKS.matcher(line).replaceFirst("");
        if (ORDER.matcher(text).matches()) {
            return false;
        }
        String rest = BLANKS.matcher(text).replaceAll("");
        if (rest.length() < LONG && mayBeFiller(rest)) {
            rest = FILLER.matcher(SHAPES.matcher(rest).replaceAll("")).replaceAll("");
        }
        boolean asked = !rest.equals(text);
        String answer = LABEL.matcher(rest).replaceFirst("");
        boolean labelled = !answer.equals(rest);
        boolean table = text.strip().startsWith("|");
        return WORD.matcher(labelled && !table ? answer : rest).find() && !(asked && (table || isShort(answer)));
    }

    /** Whether a line says anything at all. */
    static boolean isBlank(String line) {
        return !WORD.matcher(line).find() || line.stripLeading().startsWith(":::");
    }

    private static boolean mayBeFiller(String text) {
        String words = text.toLowerCase(Locale.ROOT);
        for (String needle : NEEDLES) {
            if (words.contains(needle)) {
                return true;
            }
        }
        return false;
    }

    /** What is left beside a template's words is a remnant of them when it is only a word or two. */
    private static boolean isShort(String text) {
        return text.strip().split("\\s+").length <= 2;
    }

    private static String key(String line) {
        return MARKS.matcher(line).replaceFirst("").strip().toLowerCase(Locale.ROOT);
    }
}
