package dev.sitrep.write;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;

/** Keeps what is written inside its folder. */
final class SafePath {
    private SafePath() {}

    /** A relative path with forward slashes, below a folder; what could lead out of it is refused. */
    static Path below(Path folder, String path) throws OutputException {
        for (String segment : path.split("/", -1)) {
            if (segment.isEmpty()
                    || segment.equals(".")
                    || segment.equals("..")
                    || !segment.chars().allMatch(SafePath::fits)) {
                throw new OutputException("refused to write '" + printable(path) + "': not a path inside the site");
            }
        }
        try {
            return folder.resolve(path);
        } catch (InvalidPathException e) {
            throw new OutputException("cannot write '" + path + "' below " + folder
                    + ": this system's locale has no such file names; set LC_ALL=C.UTF-8");
        }
    }

    private static boolean fits(int character) {
        return character >= ' ' && character != 0x7f && character != '\\' && character != ':';
    }

    private static String printable(String path) {
        return path.replaceAll("\\p{Cntrl}", "?");
    }
}
