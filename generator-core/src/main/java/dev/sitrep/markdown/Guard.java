package dev.sitrep.markdown;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Runs work on threads whose stack has a known size, and gives up on it after a while. The time is the thread's own where
 * the platform tells it, so that a busy machine changes no result.
 */
final class Guard {
    private static final int STACK = 16 << 20;
    private static final int IDLE_SECONDS = 2;
    private static final int PATIENCE = 20;

    private final Duration limit;
    private final ExecutorService threads = new ThreadPoolExecutor(
            0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), Guard::thread);

    Guard(Duration limit) {
        this.limit = limit;
    }

    /** The work took too long, or needed more stack than there is. */
    static final class GaveUp extends Exception {
        private static final long serialVersionUID = 1L;

        private final transient Trouble.Kind kind;

        private GaveUp(Trouble.Kind kind, String message) {
            super(message);
            this.kind = kind;
        }

        Trouble.Kind kind() {
            return kind;
        }
    }

    /** The result of the work. What the work throws is thrown here. */
    <T> T run(Callable<T> work) throws GaveUp {
        AtomicLong thread = new AtomicLong();
        Future<T> result = threads.submit(() -> {
            thread.set(Thread.currentThread().getId());
            return work.call();
        });
        boolean interrupted = false;
        try {
            for (int waits = 1; ; waits++) {
                try {
                    return result.get(limit.toNanos(), TimeUnit.NANOSECONDS);
                } catch (InterruptedException e) {
                    interrupted = true;
                } catch (TimeoutException e) {
                    if (waits == PATIENCE || hasUsedItsTime(thread.get())) {
                        result.cancel(true);
                        throw new GaveUp(Trouble.Kind.DEADLINE, "more than " + limit.toMillis() + " ms");
                    }
                }
            }
        } catch (ExecutionException e) {
            throw failure(Objects.requireNonNullElse(e.getCause(), e));
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private boolean hasUsedItsTime(long thread) {
        long used = ManagementFactory.getThreadMXBean().getThreadCpuTime(thread);
        return used < 0 || used >= limit.toNanos();
    }

    private static GaveUp failure(Throwable cause) {
        if (cause instanceof StackOverflowError) {
            return new GaveUp(Trouble.Kind.LIMIT, "nested too deeply");
        }
        if (cause instanceof Error error) {
            throw error;
        }
        throw cause instanceof RuntimeException failure ? failure : new IllegalStateException(cause);
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "sitrep-markdown", STACK);
        thread.setDaemon(true);
        return thread;
    }
}
