package dev.sitrep.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutputLockTest {
    private static final Duration SHORT = Duration.ofMillis(120);

    @TempDir
    Path home;

    Path source;
    Path output;

    @BeforeEach
    void folders() throws IOException {
        source = Files.createDirectory(home.resolve("source"));
        output = home.resolve("output");
    }

    @Test
    void keepsASecondBuildOfTheSameMavenOut() throws Exception {
        List<String> log = new ArrayList<>();
        try (OutputFolder held = OutputFolder.open(output, source, line -> {})) {
            assertThat(held).isNotNull();
            assertThatThrownBy(() -> OutputFolder.open(output, source, SHORT, log::add))
                    .isInstanceOf(OutputException.class)
                    .hasMessageMatching(
                            "another build \\(process \\d+\\) is writing to .*output and did not finish within 0 s; "
                                    + "run again when it has");
        }
        assertThat(log).singleElement().asString().startsWith("Waiting for another build (process ");
        OutputFolder.open(output, source, SHORT, line -> {}).close();
    }

    @Test
    void letsTheSecondBuildInWhenTheFirstIsDone() throws Exception {
        CountDownLatch waiting = new CountDownLatch(1);
        ExecutorService pool = Executors.newSingleThreadExecutor();
        try {
            Future<?> second;
            try (OutputFolder first = OutputFolder.open(output, source, line -> {})) {
                assertThat(first).isNotNull();
                second = pool.submit(() -> {
                    OutputFolder.open(output, source, line -> waiting.countDown())
                            .close();
                    return null;
                });
                waiting.await();
                assertThat(second.isDone()).isFalse();
            }
            second.get();
        } finally {
            pool.shutdownNow();
        }
    }

    @Test
    void keepsOtherProcessesOutAndIsFreeWhenTheyAreKilled() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Holder.class.getName(),
                        output.toString(),
                        source.toString())
                .redirectErrorStream(true)
                .start();
        try {
            assertThat(other.inputReader().readLine()).isEqualTo("holds it");
            assertThatThrownBy(() -> OutputFolder.open(output, source, SHORT, line -> {}))
                    .hasMessageContaining("another build (process " + other.pid() + ")");
        } finally {
            other.destroyForcibly().waitFor();
        }
        Disk.site(output, source, "public", Map.of("index.html", "home"));
        assertThat(output.resolve("public/index.html")).hasContent("home");
        assertThat(output.resolve(".sitrep/owner")).doesNotExist();
    }

    /** A build that begins and never ends. */
    static final class Holder {
        private Holder() {}

        /** Holds the output folder until it is killed. */
        public static void main(String[] args) throws Exception {
            OutputFolder folder = OutputFolder.open(Path.of(args[0]), Path.of(args[1]), line -> {});
            folder.stage("public").put("index.html", new byte[] {'x'});
            System.out.println("holds it");
            System.in.read();
        }
    }
}
