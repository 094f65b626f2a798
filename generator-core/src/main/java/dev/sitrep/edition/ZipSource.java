package dev.sitrep.edition;

import java.io.IOException;
import java.io.InputStream;

/** Where the bytes of a zip come from; they can be read more than once. */
@FunctionalInterface
public interface ZipSource {
    /**
     * Begins at the first byte.
     *
     * @throws IOException when it cannot be read
     */
    InputStream open() throws IOException;
}
