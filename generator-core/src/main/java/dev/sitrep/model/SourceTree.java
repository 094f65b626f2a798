package dev.sitrep.model;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.SortedSet;

/** The files of a site's sources: a folder, or a tree in git. Output, dot-folders and what lies outside are not in it. */
public interface SourceTree {
    /** All files, relative, with forward slashes. */
    SortedSet<String> paths();

    /**
     * The bytes of a file.
     *
     * @throws IOException when it cannot be read
     */
    byte[] read(String path) throws IOException;

    /**
     * How many bytes a file has, so that a huge one can be refused unread.
     *
     * @throws IOException when it cannot be read
     */
    default long size(String path) throws IOException {
        return read(path).length;
    }

    /**
     * The bytes of a file, as a stream: for what may be too large to be held.
     *
     * @throws IOException when it cannot be read
     */
    default InputStream open(String path) throws IOException {
        return new ByteArrayInputStream(read(path));
    }
}
