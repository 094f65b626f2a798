package dev.sitrep.site;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Does the same to each of many things on all cores; the results come in the things' order. */
final class Workers implements AutoCloseable {
    private final ExecutorService pool;

    Workers() {
        this.pool = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors(), task -> {
            Thread thread = new Thread(task, "sitrep-worker");
            thread.setDaemon(true);
            return thread;
        });
    }

    /** Something that is done to one thing. */
    @FunctionalInterface
    interface Work<T, R, X extends Exception> {
        /** Does it. */
        R apply(T thing) throws X;
    }

    /** Does it to each; throws what the first one in order threw. */
    <T, R, X extends Exception> List<R> each(List<T> things, Class<X> failure, Work<T, R, X> work) throws X {
        List<Future<R>> futures = new ArrayList<>(things.size());
        for (T thing : things) {
            futures.add(pool.submit(() -> work.apply(thing)));
        }
        List<R> results = new ArrayList<>(things.size());
        for (Future<R> future : futures) {
            results.add(result(future, failure));
        }
        return results;
    }

    private static <R, X extends Exception> R result(Future<R> future, Class<X> failure) throws X {
        try {
            return future.get();
        } catch (ExecutionException e) {
            Throwable cause = e.getCause();
            if (failure.isInstance(cause)) {
                throw failure.cast(cause);
            }
            throw new IllegalStateException(cause);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while building", e);
        }
    }

    @Override
    public void close() {
        pool.shutdownNow();
    }
}
