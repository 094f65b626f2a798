package dev.sitrep.rules;

import dev.sitrep.model.EditionCopy;
import java.util.regex.Pattern;

/** How the list of editions names its copies. */
final class EditionCopies {
    private static final Pattern COORDINATES =
            Pattern.compile("[^:\\s/\\\\]+:[^:\\s/\\\\]+:zip:[^:\\s/\\\\]+:[^:\\s/\\\\]+");

    private EditionCopies() {}

    /** Whether it names one file, or one artifact. */
    static boolean isNamed(EditionCopy copy) {
        return (copy.file() == null) != (copy.artifact() == null);
    }

    /** Whether that are coordinates of a zip: {@code group:artifact:zip:classifier:version}. */
    static boolean areCoordinates(String artifact) {
        return COORDINATES.matcher(artifact).matches();
    }
}
