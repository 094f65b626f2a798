package dev.sitrep.rules;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The names that a heading may be meant by, without marks, numbers and letter case. */
final class SectionNames {
    private static final int LONGEST = 300;
    private static final Pattern ATTRIBUTES = Pattern.compile("\\{[^{}]*}\\s*$");
    private static final Pattern LINK = Pattern.compile("\\[([^\\[\\]]*)]\\([^()]*\\)");
    private static final Pattern NUMBER = Pattern.compile("^(?:[\\d.)]+|[a-z][.)])\\s+");
    private static final Pattern DIGITS = Pattern.compile("^(?:\\d+ )+");
    private static final Pattern PARTS = Pattern.compile("[:;(\\[|/–—]|\\s-\\s");
    private static final Pattern LISTED = Pattern.compile("\\s(?:and|dan)\\s|[&,+]");
    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{M}\\p{N}']+");
    private static final Pattern ARTICLE = Pattern.compile("^(?:the|our)\\s+");

    private SectionNames() {}

    /** All of a heading, what stands before a colon or in brackets, and each of several that it lists. */
    static Set<String> of(String heading) {
        String text = heading.length() > LONGEST ? heading.substring(0, LONGEST) : heading;
        text = ATTRIBUTES.matcher(text).replaceFirst("");
        text = LINK.matcher(text).replaceAll("$1");
        Set<String> names = new LinkedHashSet<>();
        names.add(plain(text));
        String unnumbered =
                NUMBER.matcher(text.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
        for (String part : PARTS.split(unnumbered)) {
            names.add(plain(part));
            for (String one : LISTED.split(part)) {
                names.add(plain(one));
            }
        }
        names.remove("");
        return names;
    }

    /** The words of a name, in lower case. */
    static String plain(String name) {
        String words = NO_WORD.matcher(name.toLowerCase(Locale.ROOT).replace('’', '\''))
                .replaceAll(" ");
        words = DIGITS.matcher(words.strip() + " ").replaceFirst("");
        return ARTICLE.matcher(words.strip()).replaceFirst("");
    }
}
