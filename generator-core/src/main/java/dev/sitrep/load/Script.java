package dev.sitrep.load;

/** What a repair would give: some characters are what people write, some come about by chance. */
enum Script {
    /** Letters with accents. */
    LATIN,
    /** Punctuation, arrows, boxes, signs, emoji. */
    SYMBOL,
    /** Letters of other scripts. */
    OTHER,
    /** Nothing that text holds. */
    NONE;

    private static final int BYTE_ORDER_MARK = 0xFEFF;
    private static final int EMOJI_STYLE = 0xFE0F;

    static Script of(int c) {
        if (c == BYTE_ORDER_MARK || c == EMOJI_STYLE) {
            return SYMBOL;
        }
        if (!Character.isDefined(c) || Character.getType(c) == Character.PRIVATE_USE || Character.isISOControl(c)) {
            return NONE;
        }
        if (c >= 0xC0 && c <= 0x24F && c != '×' && c != '÷' || c >= 0x1E00 && c <= 0x1EFF) {
            return LATIN;
        }
        boolean symbol = c <= 0xFF || c >= 0x200B && c <= 0x2BFF || c >= 0x1F000 && c <= 0x1FAFF;
        return symbol ? SYMBOL : OTHER;
    }
}
