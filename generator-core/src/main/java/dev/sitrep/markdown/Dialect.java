package dev.sitrep.markdown;

import java.util.Locale;
import java.util.Set;

/**
 * What a language's code looks like, as far as colours need to know.
 *
 * @param lineComments what begins a comment that runs to the end of the line
 * @param blockComments whether slash-star comments exist
 * @param quotes the characters that strings stand between
 * @param doubledQuotes whether a quote in a string is written twice, and a backslash means nothing
 * @param keywords in lower case
 * @param anyCase whether keywords may be written in capitals
 * @param commands whether lines are commands with options and variables
 * @param mapping what stands between a key and its value; 0 where there are none
 */
record Dialect(
        Set<String> lineComments,
        boolean blockComments,
        String quotes,
        boolean doubledQuotes,
        Set<String> keywords,
        boolean anyCase,
        boolean commands,
        char mapping) {
    boolean isKeyword(String word) {
        return keywords.contains(anyCase ? word.toLowerCase(Locale.ROOT) : word);
    }
}
