package dev.sitrep.load;

/** How sure it is that a unit is damage rather than text that happens to look like it ({@code „Spaß“}, {@code 2√π}). */
enum Suspicion {
    /** It may stand as it is. */
    NONE,
    /** Damage if the text is damaged elsewhere. */
    LIKELY,
    /** Damage. */
    CERTAIN;

    private static final String OPENERS = "“‘„‚«»›`";
    private static final String CLOSERS = "”’“‘»«‹`";
    private static final String MATHS = "π∑∏∫∂∆∞≈≠≤≥Ω";

    /** Judges a unit by what it would become and by what stands around it. */
    static Suspicion of(String text, Utf8Unit unit, CodePage page) {
        Script script = Script.of(unit.codePoint());
        if (script == Script.NONE || isQuotedExample(text, unit)) {
            return NONE;
        }
        if (script == Script.OTHER) {
            return adjoinsAnother(text, unit, page) ? CERTAIN : NONE;
        }
        if (unit.length() > 2) {
            return script == Script.SYMBOL ? CERTAIN : LIKELY;
        }
        return page == CodePage.WINDOWS_1252 ? windows(text, unit) : mac(text, unit);
    }

    private static Suspicion windows(String text, Utf8Unit unit) {
        boolean inWord = Character.isLowerCase(before(text, unit)) || Character.isLetterOrDigit(after(text, unit));
        return switch (text.charAt(unit.start())) {
            case 'Â' -> Character.isUpperCase(before(text, unit)) ? LIKELY : CERTAIN;
            case 'Ã', 'Ä', 'Å' -> inWord ? CERTAIN : LIKELY;
            case 'È' -> inWord && unit.codePoint() >= 'Ș' && unit.codePoint() <= 'ț' ? CERTAIN : NONE;
            default -> NONE;
        };
    }

    private static Suspicion mac(String text, Utf8Unit unit) {
        boolean maths = MATHS.indexOf(text.charAt(unit.start() + 1)) >= 0;
        boolean inWord = Character.isLetter(before(text, unit)) || Character.isLetter(after(text, unit));
        return switch (text.charAt(unit.start())) {
            case '¬' -> maths ? LIKELY : CERTAIN;
            case '√' -> inWord && !maths ? CERTAIN : LIKELY;
            case 'ƒ', '≈' -> LIKELY;
            default -> NONE;
        };
    }

    /** Whether the unit, less its last character, stands in quotation marks: somebody writes about the damage. */
    private static boolean isQuotedExample(String text, Utf8Unit unit) {
        int opener = OPENERS.indexOf(before(text, unit));
        char closer = text.charAt(unit.end() - 1);
        return opener >= 0 && (CLOSERS.charAt(opener) == closer || CLOSERS.charAt(opener) == after(text, unit));
    }

    private static boolean adjoinsAnother(String text, Utf8Unit unit, CodePage page) {
        if (lengthOfOther(text, unit.end(), page) > 0) {
            return true;
        }
        for (int length = 2; length <= 4; length++) {
            if (lengthOfOther(text, unit.start() - length, page) == length) {
                return true;
            }
        }
        return false;
    }

    /** How long a unit of another script is that begins at an index; 0 when none does. */
    private static int lengthOfOther(String text, int start, CodePage page) {
        Utf8Unit unit = start < 0 || start >= text.length() ? null : Utf8Unit.at(text, start, page);
        return unit == null || Script.of(unit.codePoint()) != Script.OTHER ? 0 : unit.length();
    }

    private static char before(String text, Utf8Unit unit) {
        return unit.start() == 0 ? ' ' : text.charAt(unit.start() - 1);
    }

    private static char after(String text, Utf8Unit unit) {
        return unit.end() == text.length() ? ' ' : text.charAt(unit.end());
    }
}
