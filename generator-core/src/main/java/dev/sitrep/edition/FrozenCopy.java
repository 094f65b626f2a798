package dev.sitrep.edition;

import dev.sitrep.model.Edition;
import dev.sitrep.model.EditionCopy;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One audience's copy of an edition, looked at.
 *
 * @param edition that it is of, as it is listed
 * @param copy as it is listed
 * @param index what is in it; null where it cannot be served
 * @param fault why it cannot be served; null where it can
 * @param content its zip
 */
public record FrozenCopy(
        Edition edition,
        EditionCopy copy,
        @Nullable EditionIndex index,
        @Nullable Fault fault,
        ZipSource content) {
    /** Whether it can be served. */
    public boolean available() {
        return index != null;
    }

    /**
     * Hands over each of its files, byte for byte as frozen, in the order of the zip.
     *
     * @throws IOException when it is not any more what it was when it was looked at
     */
    public <X extends Exception> void each(ZipFiles<X> files) throws IOException, X {
        new EditionZip(content, copy.sha256()).each(files);
    }
}
