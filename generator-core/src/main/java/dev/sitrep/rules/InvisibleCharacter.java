package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** A character that nobody sees, and that programs do. */
final class InvisibleCharacter implements Rule<TextFile> {
    private static final RuleInfo INFO =
            new RuleInfo("invisible-character", Level.WARNING, "Every character can be seen");
    private static final int NON_JOINER = 0x200C;
    private static final int JOINER = 0x200D;
    private static final int EMOJI_STYLE = 0xFE0F;

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(TextFile file, Reporter reporter) {
        Characters.each(
                file,
                (c, before, after) -> invisible(c) && !belongs(c, before, after),
                (place, c, more) -> reporter.report(
                        Violation.at(place, "invisible character " + Characters.name(c) + Characters.more(more))
                                .hint("delete it; it probably came along with copied text")));
    }

    private static boolean invisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> !BidiControl.reorders(c);
            case Character.CONTROL -> c != '\t';
            case Character.LINE_SEPARATOR, Character.PARAGRAPH_SEPARATOR -> true;
            default -> c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
        };
    }

    /** Joiners are part of emoji, and of words in scripts whose letters join; tags spell the flags of regions. */
    private static boolean belongs(int c, int before, int after) {
        if (c == JOINER || c == NON_JOINER) {
            return pictured(before) && pictured(after) || joins(before) && joins(after);
        }
        return c >= 0xE0020 && c <= 0xE007F && (before == 0x1F3F4 || before >= 0xE0020 && before <= 0xE007F);
    }

    private static boolean pictured(int c) {
        return c == EMOJI_STYLE || c >= 0x1F3FB && c <= 0x1F3FF || Character.getType(c) == Character.OTHER_SYMBOL;
    }

    private static boolean joins(int c) {
        return c >= 0x0600
                && c <= 0x109F
                && (Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK);
    }
}
