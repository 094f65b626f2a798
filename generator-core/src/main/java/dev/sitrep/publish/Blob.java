package dev.sitrep.publish;

import java.io.IOException;
import java.io.InputStream;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectInserter;

/** A file that is to be published, with the id that git gives to it. */
record Blob(ObjectId id, Content content) {
    static Blob of(Content content) throws IOException {
        try (ObjectInserter.Formatter git = new ObjectInserter.Formatter();
                InputStream in = content.open()) {
            return new Blob(git.idFor(Constants.OBJ_BLOB, content.size(), in), content);
        }
    }

    void insert(ObjectInserter inserter) throws IOException {
        try (InputStream in = content.open()) {
            inserter.insert(Constants.OBJ_BLOB, content.size(), in);
        }
    }
}
