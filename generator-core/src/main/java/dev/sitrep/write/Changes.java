package dev.sitrep.write;

/**
 * What writing a site did, in files.
 *
 * @param written new or with other bytes than before
 * @param unchanged left as they were
 * @param removed own files that the site no longer has
 */
public record Changes(int written, int unchanged, int removed) {
    /** For people. */
    @Override
    public String toString() {
        return "files: " + written + " written, " + unchanged + " unchanged, " + removed + " removed";
    }
}
