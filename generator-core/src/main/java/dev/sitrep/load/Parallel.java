package dev.sitrep.load;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Function;

/** Does the same to many things at once, on threads of its own; the result does not show it. */
final class Parallel {
    private static final int MOST_THREADS = 8;

    private Parallel() {}

    /** The results, in the order of the items. */
    static <T, R> List<R> map(List<T> items, Function<T, R> function) {
        int threads = Math.min(Math.min(Runtime.getRuntime().availableProcessors(), MOST_THREADS), items.size());
        AtomicReferenceArray<R> results = new AtomicReferenceArray<>(items.size());
        if (threads > 1) {
            run(threads, items, function, results);
        } else {
            work(items, function, results, new AtomicInteger());
        }
        List<R> list = new ArrayList<>(items.size());
        for (int i = 0; i < items.size(); i++) {
            list.add(results.get(i));
        }
        return list;
    }

    private static <T, R> void run(
            int threads, List<T> items, Function<T, R> function, AtomicReferenceArray<R> results) {
        AtomicInteger next = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        try {
            List<Future<?>> workers = new ArrayList<>();
            for (int i = 0; i < threads; i++) {
                workers.add(pool.submit(() -> work(items, function, results, next)));
            }
            for (Future<?> worker : workers) {
                worker.get();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while the sources were read", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } finally {
            pool.shutdownNow();
        }
    }

    private static <T, R> void work(
            List<T> items, Function<T, R> function, AtomicReferenceArray<R> results, AtomicInteger next) {
        for (int i = next.getAndIncrement(); i < items.size(); i = next.getAndIncrement()) {
            results.set(i, function.apply(items.get(i)));
        }
    }
}
