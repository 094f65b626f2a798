package dev.sitrep.edition;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The names of a zip's entries: paths inside a site, which no system takes for one another. */
final class EntryNames {
    private static final int LONGEST = 1000;

    private final Set<String> files = new HashSet<>();
    private final Set<String> folders = new HashSet<>();

    /** Takes the next name. */
    void add(String name) throws FaultException {
        if (name.length() > LONGEST) {
            throw EditionZip.damaged("it has an entry whose name is longer than " + LONGEST + " characters");
        }
        for (String segment : name.split("/", -1)) {
            if (segment.isEmpty()
                    || segment.equals(".")
                    || segment.equals("..")
                    || !segment.chars().allMatch(EntryNames::fits)) {
                throw EditionZip.damaged("its entry '" + printable(name) + "' is no path inside a site");
            }
        }
        String folded = folded(name);
        boolean fresh = files.add(folded) && !folders.contains(folded);
        for (int slash = folded.indexOf('/'); slash >= 0; slash = folded.indexOf('/', slash + 1)) {
            String folder = folded.substring(0, slash);
            fresh &= !files.contains(folder);
            folders.add(folder);
        }
        if (!fresh) {
            throw EditionZip.damaged("its entry '" + printable(name) + "' would take the place of another");
        }
    }

    static String printable(String name) {
        String line = name.replaceAll("\\p{C}", "?");
        return line.length() > 100 ? line.substring(0, 100) + "…" : line;
    }

    private static String folded(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .toUpperCase(Locale.ROOT)
                .toLowerCase(Locale.ROOT);
    }

    private static boolean fits(int character) {
        return character >= ' ' && character != 0x7f && character != '\\' && character != ':';
    }
}
