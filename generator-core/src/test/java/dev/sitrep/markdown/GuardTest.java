package dev.sitrep.markdown;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class GuardTest {
    private final Guard guard = new Guard(Duration.ofMillis(1));

    @Test
    void givesUpOnWorkThatDoesNotEnd() {
        CountDownLatch never = new CountDownLatch(1);
        assertThatThrownBy(() -> guard.run(() -> {
                    never.await();
                    return "";
                }))
                .isInstanceOfSatisfying(
                        Guard.GaveUp.class, e -> assertThat(e.kind()).isEqualTo(Trouble.Kind.DEADLINE));
        never.countDown();
    }

    @Test
    void givesUpOnWorkThatNeedsTooMuchStack() {
        assertThatThrownBy(() -> new Guard(Duration.ofMinutes(1)).run(() -> forever(1)))
                .isInstanceOfSatisfying(
                        Guard.GaveUp.class, e -> assertThat(e.kind()).isEqualTo(Trouble.Kind.LIMIT));
    }

    @Test
    void throwsWhatTheWorkThrows() {
        assertThatThrownBy(() -> new Guard(Duration.ofMinutes(1)).run(() -> {
                    throw new IllegalStateException("of the resolver");
                }))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("of the resolver");
    }

    @Test
    void keepsAnInterruptForItsCaller() throws Exception {
        Thread.currentThread().interrupt();
        assertThat(new Guard(Duration.ofMinutes(1)).run(() -> "done")).isEqualTo("done");
        assertThat(Thread.interrupted()).isTrue();
    }

    private static int forever(int depth) {
        return depth < 0 ? 0 : forever(depth + 1) + 1;
    }
}
