package dev.sitrep.history;

import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;

/** Commits as bytes. Names that many commits share are kept in memory once. */
final class LogFormat {
    private static final int GONE = 1;
    private static final int ADDED = 2;
    private static final int RENAMED = 4;

    private final DataInputStream in;
    private final Map<String, String> texts = new HashMap<>();

    LogFormat(DataInputStream in) {
        this.in = in;
    }

    static void write(DataOutputStream out, LoggedCommit commit) throws IOException {
        commit.id().copyRawTo(out);
        commit.tree().copyRawTo(out);
        out.writeInt(commit.parents().size());
        for (ObjectId parent : commit.parents()) {
            parent.copyRawTo(out);
        }
        out.writeLong(commit.authored().getEpochSecond());
        out.writeLong(commit.committed().getEpochSecond());
        out.writeInt(commit.changes().size());
        if (!commit.changes().isEmpty()) {
            text(out, commit.author());
            text(out, commit.subject());
        }
        for (FileChange change : commit.changes()) {
            write(out, change);
        }
    }

    private static void write(DataOutputStream out, FileChange change) throws IOException {
        ObjectId blob = change.blob();
        String before = change.before();
        out.writeByte((blob == null ? GONE : 0) | (change.added() ? ADDED : 0) | (before == null ? 0 : RENAMED));
        text(out, change.path());
        if (blob != null) {
            blob.copyRawTo(out);
        }
        if (before != null) {
            text(out, before);
        }
    }

    static void text(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.writeInt(bytes.length);
        out.write(bytes);
    }

    LoggedCommit commit() throws IOException {
        ObjectId id = id();
        ObjectId tree = id();
        List<ObjectId> parents = new ArrayList<>();
        for (int left = count(Constants.OBJECT_ID_LENGTH); left > 0; left--) {
            parents.add(id());
        }
        Instant authored = Instant.ofEpochSecond(in.readLong());
        Instant committed = Instant.ofEpochSecond(in.readLong());
        int changed = count(1);
        String author = changed == 0 ? "" : text();
        String subject = changed == 0 ? "" : text();
        List<FileChange> changes = new ArrayList<>();
        for (int left = changed; left > 0; left--) {
            changes.add(change());
        }
        return new LoggedCommit(
                id, tree, List.copyOf(parents), authored, committed, author, subject, List.copyOf(changes));
    }

    private FileChange change() throws IOException {
        int marks = in.readUnsignedByte();
        String path = text();
        ObjectId blob = (marks & GONE) == 0 ? id() : null;
        String before = (marks & RENAMED) == 0 ? null : text();
        return new FileChange(path, blob, before, (marks & ADDED) != 0);
    }

    String text() throws IOException {
        byte[] bytes = new byte[count(1)];
        in.readFully(bytes);
        return texts.computeIfAbsent(new String(bytes, StandardCharsets.UTF_8), text -> text);
    }

    private ObjectId id() throws IOException {
        byte[] bytes = new byte[Constants.OBJECT_ID_LENGTH];
        in.readFully(bytes);
        return ObjectId.fromRaw(bytes);
    }

    /** How many of a size follow: never more than there is. */
    private int count(int size) throws IOException {
        int count = in.readInt();
        if (count < 0 || (long) count * size > in.available()) {
            throw new EOFException();
        }
        return count;
    }
}
