package dev.sitrep.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The git command, for what JGit cannot make. Where there is none a test is skipped and says so; in CI it fails. */
final class GitCommand {
    private GitCommand() {}

    static void run(Path folder, String... arguments) throws IOException, InterruptedException {
        run(folder, new byte[0], arguments);
    }

    static void run(Path folder, byte[] input, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("git"));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment()
                .putAll(Map.of(
                        "GIT_CONFIG_GLOBAL", "/dev/null",
                        "GIT_CONFIG_NOSYSTEM", "1",
                        "GIT_AUTHOR_NAME", "Rini",
                        "GIT_AUTHOR_EMAIL", "rini@example.org",
                        "GIT_COMMITTER_NAME", "Rini",
                        "GIT_COMMITTER_EMAIL", "rini@example.org"));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            System.err.println("SKIPPED: there is no git command to make this repository with");
            assumeTrue("true".equals(System.getenv("CI")), "no git command");
            throw e;
        }
        process.getOutputStream().write(input);
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(command + "\n" + said).isZero();
    }
}
