package dev.sitrep.write;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Lets one build at a time into an output folder. The operating system frees it when its process dies, so that a
 * killed build never leaves it held. The lock file itself stays, and stays empty; who holds it is said beside it.
 */
final class OutputLock implements AutoCloseable {
    private static final Duration RETRY = Duration.ofMillis(50);

    private final String key;
    private final Path owner;
    private final FileChannel channel;

    private OutputLock(String key, Path owner, FileChannel channel) {
        this.key = key;
        this.owner = owner;
        this.channel = channel;
    }

    /** Waits for the lock of a folder; says once who holds it. */
    static OutputLock acquire(Path folder, Duration patience, Consumer<String> log) throws OutputException {
        long tries = Math.max(1, patience.dividedBy(RETRY));
        for (long tried = 0; ; tried++) {
            @Nullable OutputLock lock = attempt(folder);
            if (lock != null) {
                return lock;
            }
            if (tried == tries) {
                throw new OutputException("another build (" + holder(folder) + ") is writing to " + folder.getParent()
                        + " and did not finish within " + patience.toSeconds() + " s; run again when it has");
            }
            if (tried == 0) {
                log.accept(
                        "Waiting for another build (" + holder(folder) + ") that is writing to " + folder.getParent());
            }
            pause(folder);
        }
    }

    private static @Nullable OutputLock attempt(Path folder) throws OutputException {
        String key = "dev.sitrep.lock:" + folder;
        // The lock of the operating system is the process's: a second opening in this JVM would free it when closed.
        // The system properties are the one map that all class loaders of a Maven share.
        if (System.getProperties().putIfAbsent(key, holder()) != null) {
            return null;
        }
        @Nullable OutputLock lock = null;
        try {
            lock = lockFile(folder, key);
        } catch (IOException e) {
            throw OutputException.at(folder, e);
        } finally {
            if (lock == null) {
                System.getProperties().remove(key);
            }
        }
        return lock;
    }

    private static @Nullable OutputLock lockFile(Path folder, String key) throws IOException {
        FileChannel channel =
                FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        @Nullable FileLock held = null;
        try {
            held = channel.tryLock();
            if (held == null) {
                return null;
            }
            Files.writeString(folder.resolve("owner"), holder());
            return new OutputLock(key, folder.resolve("owner"), channel);
        } catch (OverlappingFileLockException e) {
            return null;
        } finally {
            if (held == null) {
                channel.close();
            }
        }
    }

    private static String holder() {
        return "process " + ProcessHandle.current().pid();
    }

    private static String holder(Path folder) {
        try {
            return Files.readString(folder.resolve("owner"));
        } catch (IOException e) {
            return "of another program";
        }
    }

    private static void pause(Path folder) throws OutputException {
        try {
            Thread.sleep(RETRY.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new OutputException(
                    "interrupted while waiting for another build that is writing to " + folder.getParent());
        }
    }

    @Override
    public void close() throws OutputException {
        try {
            Files.deleteIfExists(owner);
            channel.close();
        } catch (IOException e) {
            throw OutputException.at(owner, e);
        } finally {
            System.getProperties().remove(key);
        }
    }
}
