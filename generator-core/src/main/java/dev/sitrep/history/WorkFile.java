package dev.sitrep.history;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/** A file of the work tree. JGit's own comparison would run the filters that the repository names. */
record WorkFile(Path path) {
    private static final long LONGEST_TEXT = 1 << 20;

    /** Whether it holds what git keeps under an id, whatever the line ends that it was checked out with. */
    boolean is(ObjectId id) throws IOException {
        try (ObjectInserter.Formatter git = new ObjectInserter.Formatter()) {
            return raw(git).equals(id)
                    || (Files.size(path) <= LONGEST_TEXT && text(git).equals(id));
        }
    }

    private ObjectId raw(ObjectInserter git) throws IOException {
        try (InputStream in = Files.newInputStream(path)) {
            return git.idFor(Constants.OBJ_BLOB, Files.size(path), in);
        }
    }

    private ObjectId text(ObjectInserter git) throws IOException {
        // One character for each byte, whatever the encoding.
        String text = Files.readString(path, StandardCharsets.ISO_8859_1);
        return git.idFor(Constants.OBJ_BLOB, text.replace("\r\n", "\n").getBytes(StandardCharsets.ISO_8859_1));
    }
}
