package dev.sitrep.history;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.CRC32;
import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * Commits that were read before, in a file. What a commit did never changes, so that nothing in it can be stale: what is
 * missing, damaged, of another version or for another folder is simply read again.
 */
final class LogCache {
    private static final int VERSION = 1;
    private static final long LARGEST = 256L << 20;

    private final @Nullable Path file;
    private final String prefix;

    /**
     * In a file.
     *
     * @param file which need not exist; null for none
     * @param prefix path of the source folder in the repository
     */
    LogCache(@Nullable Path file, String prefix) {
        this.file = file == null ? null : file.toAbsolutePath();
        this.prefix = prefix;
    }

    Map<ObjectId, LoggedCommit> load() {
        try {
            return file == null || Files.size(file) > LARGEST ? Map.of() : decode(Files.readAllBytes(file));
        } catch (IOException | RuntimeException e) {
            return Map.of();
        }
    }

    /** Keeps commits instead of what was kept. Where that cannot be, the next build reads them again. */
    void save(List<LoggedCommit> commits) {
        if (file == null) {
            return;
        }
        try {
            Files.createDirectories(file.getParent());
            Path next = Files.createTempFile(file.getParent(), "history", ".next");
            try {
                Files.write(next, encode(commits));
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(next);
            }
        } catch (IOException | RuntimeException e) {
            // A cache that cannot be kept costs time, and nothing else.
        }
    }

    private byte[] encode(List<LoggedCommit> commits) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(VERSION);
            LogFormat.text(out, prefix);
            out.writeInt(commits.size());
            for (LoggedCommit commit : commits) {
                LogFormat.write(out, commit);
            }
            out.flush();
            out.writeLong(sum(bytes.toByteArray(), bytes.size()));
        }
        return bytes.toByteArray();
    }

    private Map<ObjectId, LoggedCommit> decode(byte[] bytes) throws IOException {
        int body = bytes.length - Long.BYTES;
        try (DataInputStream end = new DataInputStream(new ByteArrayInputStream(bytes, body, Long.BYTES));
                DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes, 0, body))) {
            if (end.readLong() != sum(bytes, body) || in.readInt() != VERSION) {
                return Map.of();
            }
            LogFormat format = new LogFormat(in);
            if (!format.text().equals(prefix)) {
                return Map.of();
            }
            Map<ObjectId, LoggedCommit> commits = new HashMap<>();
            for (int left = in.readInt(); left > 0; left--) {
                LoggedCommit commit = format.commit();
                commits.put(commit.id(), commit);
            }
            return commits;
        }
    }

    private static long sum(byte[] bytes, int length) {
        CRC32 sum = new CRC32();
        sum.update(bytes, 0, length);
        return sum.getValue();
    }
}
