package dev.sitrep.history;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One state of a file, and the commit that brought it.
 *
 * @param number 1 for the file's first state
 * @param commit full id of the commit
 * @param path what the file was called then, relative to the source folder
 * @param blob id of the content; null where the commit took the file away
 * @param author name of who wrote it; never an e-mail address, and free of control characters
 * @param authored when it was written, as its author's clock said
 * @param committed when it was committed, as the committer's clock said
 * @param subject first line of the message; free of control characters and e-mail addresses, empty where there is none
 */
public record Revision(
        int number,
        String commit,
        String path,
        @Nullable String blob,
        String author,
        Instant authored,
        Instant committed,
        String subject) {
    private static final int SHORT = 10;

    /** The first ten digits of the commit's id. */
    public String shortCommit() {
        return commit.substring(0, SHORT);
    }

    /** Whether the commit took the file away. */
    public boolean gone() {
        return blob == null;
    }
}
