package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import java.util.Locale;

/** Finds characters of a kind in a file, a line at a time: a line full of them is one thing that is wrong. */
final class Characters {
    /** Whether a character, between those beside it on its line, is of the kind; 0 stands for the line's end. */
    @FunctionalInterface
    interface Kind {
        boolean has(int character, int before, int after);
    }

    /** Takes the first of a line, and how many more it has. */
    @FunctionalInterface
    interface Visitor {
        void visit(Place place, int character, int more);
    }

    private Characters() {}

    static void each(TextFile file, Kind kind, Visitor visitor) {
        if (isPlain(file.text())) {
            return;
        }
        int number = 1;
        for (String line : file.lines()) {
            line(file.path(), number++, line, kind, visitor);
        }
    }

    /** Most files are, and need no second look. */
    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '~' || c < ' ' && c != '\n') {
                return false;
            }
        }
        return true;
    }

    private static void line(String path, int number, String line, Kind kind, Visitor visitor) {
        int before = 0;
        int first = -1;
        int found = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int next = i + Character.charCount(c);
            if (c < ' ' || c > '~') {
                int after = next < line.length() ? line.codePointAt(next) : 0;
                if (kind.has(c, before, after)) {
                    first = found++ == 0 ? i : first;
                }
            }
            before = c;
            i = next;
        }
        if (found > 0) {
            Place place = new Place(path, number, line.codePointCount(0, first) + 1);
            visitor.visit(place, line.codePointAt(first), found - 1);
        }
    }

    /** Code point and name, for instance {@code U+200B ZERO WIDTH SPACE}. */
    static String name(int character) {
        String code = String.format(Locale.ROOT, "U+%04X", character);
        String name = Character.getName(character);
        return name == null ? code : code + " " + name;
    }

    /** What a message adds where a line has more of them. */
    static String more(int more) {
        return more == 0 ? "" : ", and " + more + " more on this line";
    }
}
