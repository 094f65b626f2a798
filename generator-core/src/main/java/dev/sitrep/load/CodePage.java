package dev.sitrep.load;

/** The code pages that UTF-8 is mistaken for. */
enum CodePage {
    /** Its five unused bytes stand for control characters. */
    WINDOWS_1252("Windows-1252", "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ"),

    /** As macOS has it, with the euro sign. */
    MAC_ROMAN(
            "Mac Roman",
            "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü"
                    + "†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø"
                    + "¿¡¬√ƒ≈∆«»…\u00a0ÀÃÕŒœ–—“”‘’÷◊ÿŸ⁄€‹›ﬁﬂ"
                    + "‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\uf8ffÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ");

    private static final int UPPER_HALF = 0x80;

    private final String label;
    private final String table;

    CodePage(String label, String table) {
        this.label = label;
        this.table = table;
    }

    /**
     * How many characters, from an index on, are left of an emoji, or of the mark that makes a sign one, when its last
     * bytes are lost; 0 when there is none.
     */
    int remnant(String text, int start) {
        int[] bytes = new int[3];
        for (int i = 0; i < bytes.length && start + i < text.length(); i++) {
            bytes[i] = byteOf(text.charAt(start + i));
        }
        if (bytes[0] == 0xEF && bytes[1] == 0xB8) {
            return 2;
        }
        boolean emoji = bytes[0] == 0xF0 && bytes[1] == 0x9F;
        return emoji ? bytes[2] >= 0x80 && bytes[2] <= 0xBF ? 3 : 2 : 0;
    }

    /** Its name as people know it. */
    String label() {
        return label;
    }

    /** The byte that it shows as a character, 0x80 to 0xFF; -1 when there is none. */
    int byteOf(char shown) {
        int i = table.indexOf(shown);
        if (i >= 0) {
            return UPPER_HALF + i;
        }
        return this == WINDOWS_1252 && shown >= UPPER_HALF && shown <= 0xFF ? shown : -1;
    }
}
