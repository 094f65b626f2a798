package dev.sitrep.edition;

/**
 * Takes the files of a zip.
 *
 * @param <X> what may go wrong with the taking
 */
@FunctionalInterface
public interface ZipFiles<X extends Exception> {
    /** Takes one, by its path from the root. */
    void take(String path, byte[] content) throws X;
}
