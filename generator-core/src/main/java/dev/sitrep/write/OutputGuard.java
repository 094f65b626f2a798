package dev.sitrep.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Refuses folders that nobody means to have filled with a site. */
final class OutputGuard {
    private OutputGuard() {}

    /** The real path of an output folder, which need not exist yet. */
    static Path check(Path output, Path source) throws OutputException {
        return check(output, source, "sitrep.output");
    }

    /**
     * The same.
     *
     * @param parameter that the folder was named with
     */
    static Path check(Path output, Path source, String parameter) throws OutputException {
        Path real = real(output);
        if (Files.exists(real) && !Files.isDirectory(real)) {
            throw new OutputException("output " + real + " is a file; choose a folder with -D" + parameter);
        }
        refuse(real, real(source), "the source folder", parameter);
        refuse(real, real(Path.of(System.getProperty("user.home"))), "the home folder", parameter);
        if (real.getParent() == null) {
            throw new OutputException(
                    "output " + real + " is the root of the file system; choose another with -D" + parameter);
        }
        return real;
    }

    private static void refuse(Path output, Path kept, String name, String parameter) throws OutputException {
        if (kept.startsWith(output)) {
            String how = kept.equals(output) ? " is " : " contains ";
            throw new OutputException("output " + output + how + name + (kept.equals(output) ? "" : " " + kept)
                    + "; choose another with -D" + parameter);
        }
    }

    private static Path real(Path path) throws OutputException {
        Path absolute = path.toAbsolutePath().normalize();
        try {
            for (Path existing = absolute; existing != null; existing = existing.getParent()) {
                if (Files.exists(existing)) {
                    return existing.toRealPath()
                            .resolve(existing.relativize(absolute))
                            .normalize();
                }
            }
            return absolute;
        } catch (IOException e) {
            throw OutputException.at(absolute, e);
        }
    }
}
