package dev.sitrep.history;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;
import org.eclipse.jgit.lib.Repository;

/** Tells what commits did, on a few threads: most of the work is to unpack trees. */
final class ParallelChanges {
    private static final int MOST_THREADS = 8;
    private static final int FEW = 200;

    private final Repository repository;

    ParallelChanges(Repository repository) {
        this.repository = repository;
    }

    /**
     * Puts the commits, with their changes, in the place of those without.
     *
     * @param fresh in an order in which a commit stands near its parents, so that each tree is unpacked once
     * @param reached all commits by their ids
     */
    void of(List<LoggedCommit> fresh, Map<ObjectId, LoggedCommit> reached) throws IOException {
        int threads =
                Math.min(Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS), 1 + fresh.size() / FEW);
        List<LoggedCommit> told = new ArrayList<>(fresh.size());
        if (threads == 1) {
            told.addAll(part(fresh, reached));
        } else {
            ExecutorService pool = Executors.newFixedThreadPool(threads);
            try {
                List<Future<List<LoggedCommit>>> parts = new ArrayList<>();
                for (int i = 0; i < threads; i++) {
                    List<LoggedCommit> part = fresh.subList(
                            (int) ((long) fresh.size() * i / threads), (int) ((long) fresh.size() * (i + 1) / threads));
                    parts.add(pool.submit(() -> part(part, reached)));
                }
                for (Future<List<LoggedCommit>> part : parts) {
                    told.addAll(part.get());
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("interrupted while the log was read", e);
            } catch (ExecutionException e) {
                throw e.getCause() instanceof IOException io ? io : new IOException(e.getCause());
            } finally {
                pool.shutdownNow();
            }
        }
        told.forEach(commit -> reached.put(commit.id(), commit));
    }

    private List<LoggedCommit> part(List<LoggedCommit> commits, Map<ObjectId, LoggedCommit> reached)
            throws IOException {
        List<LoggedCommit> told = new ArrayList<>(commits.size());
        try (ObjectReader reader = repository.newObjectReader()) {
            TreeChanges changes = new TreeChanges(repository, reader);
            for (LoggedCommit commit : commits) {
                List<ObjectId> before = new ArrayList<>();
                for (ObjectId parent : commit.parents()) {
                    before.add(reached.getOrDefault(parent, commit).tree());
                }
                told.add(commit.with(changes.between(before, commit.tree())));
            }
        }
        return told;
    }
}
