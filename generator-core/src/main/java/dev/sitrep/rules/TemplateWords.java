package dev.sitrep.rules;

import java.util.regex.Pattern;

/** Tells a template's words in brackets from other words in brackets. */
final class TemplateWords {
    private static final Pattern WORDS = Pattern.compile("\\p{L}[\\p{L}\\p{M}\\d '’.,/&+_-]*");
    private static final Pattern STATE = Pattern.compile(
            "(?i)(?:p|sev|s|l)-?\\d|investigating|identified|monitoring|resolved|update|info|warn(?:ing)?|error|err|debug"
                    + "|trace|fatal|critical|notice|alert|alerting|ok|no data|pass(?:ed)?|fail(?:ed)?|skip(?:ped)?|draft"
                    + "|public|internal|sic|wip|x");
    private static final Pattern TEMPLATE =
            Pattern.compile("(?i)(?<![\\p{L}-])(?:name|nama|time|waktu|date|tanggal|jam|brief"
                    + "|description|deskripsi|detailed|number|nomor|insert|isi|your|placeholder|tbd|todo|role|link|url|e-?mail|phone"
                    + "|contact|kontak|severity|service|summary|impact|duration|durasi|cause|person|team|owner|id|issue|title|judul"
                    + "|timeframe|details|detail|action|what|apa|list|steps|minutes|menit)(?![\\p{L}-])");

    private TemplateWords() {}

    /**
     * Whether words in brackets are still the template's.
     *
     * @param alone whether the line holds nothing else, as a section of a configuration file does
     */
    static boolean left(String words, boolean alone, Line.Kind kind) {
        if (!WORDS.matcher(words).matches() || STATE.matcher(words).matches()) {
            return false;
        }
        boolean capital =
                Character.isUpperCase(words.codePointAt(0)) && words.chars().noneMatch(Character::isDigit);
        boolean template = TEMPLATE.matcher(words).find();
        boolean several = words.indexOf(' ') > 0 || words.indexOf('/') > 0;
        return switch (kind) {
            case YAML, PROSE -> template || capital;
            case TEXT_BLOCK -> template ? several || !alone : capital && several;
            case CODE -> template && capital && (several || !alone);
        };
    }
}
