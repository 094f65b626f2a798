package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import java.util.Locale;

/** Goes through the characters of a file that are not plain ASCII. */
final class Characters {
    /** Takes a character with those beside it; 0 stands for the end of the line. */
    @FunctionalInterface
    interface Visitor {
        void visit(Place place, int character, int before, int after);
    }

    private Characters() {}

    static void each(TextFile file, Visitor visitor) {
        String text = file.text();
        int line = 1;
        int column = 1;
        int before = 0;
        for (int i = 0; i < text.length(); ) {
            int c = text.codePointAt(i);
            i += Character.charCount(c);
            if (c == '\n') {
                line++;
                column = 1;
                before = 0;
                continue;
            }
            if (c < ' ' || c > '~') {
                int after = i < text.length() && text.charAt(i) != '\n' ? text.codePointAt(i) : 0;
                visitor.visit(new Place(file.path(), line, column), c, before, after);
            }
            before = c;
            column++;
        }
    }

    /** Code point and name, for instance {@code U+200B ZERO WIDTH SPACE}. */
    static String name(int character) {
        String code = String.format(Locale.ROOT, "U+%04X", character);
        String name = Character.getName(character);
        return name == null ? code : code + " " + name;
    }
}
