package dev.sitrep.content;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Commits, written in git's own exchange format and read by git: the same ones always have the same ids. Authors write
 * from an address that no record has.
 */
final class FastImport {
    private final ByteArrayOutputStream stream = new ByteArrayOutputStream();

    /** Adds a commit of a whole tree to the branch {@code main}. */
    void commit(Instant authored, Instant committed, String author, String message, Map<String, String> files) {
        String email = author.split(" ")[0].toLowerCase(Locale.ROOT) + "@laptop.example";
        line("commit refs/heads/main");
        line("author " + author + " <" + email + "> " + authored.getEpochSecond() + " +0700");
        line("committer " + author + " <" + email + "> " + committed.getEpochSecond() + " +0700");
        data(message + "\n");
        line("deleteall");
        files.forEach((path, text) -> {
            line("M 100644 inline " + path);
            data(text);
        });
    }

    /** Makes a repository of them, with a work tree. */
    void into(Path folder) {
        try {
            Files.createDirectories(folder);
            git(folder, new byte[0], "init", "-q", "-b", "main");
            git(folder, stream.toByteArray(), "fast-import", "--quiet", "--date-format=raw");
            git(folder, new byte[0], "reset", "-q", "--hard");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void data(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        line("data " + bytes.length);
        stream.writeBytes(bytes);
        line("");
    }

    private void line(String line) {
        stream.writeBytes((line + "\n").getBytes(StandardCharsets.UTF_8));
    }

    /** Runs git away from the settings of the machine and its user; tells what it printed. */
    static String git(Path folder, byte[] input, String... words) throws IOException {
        List<String> command =
                new ArrayList<>(List.of("git", "-c", "core.hooksPath=none", "-c", "core.autocrlf=false"));
        command.addAll(List.of(words));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        builder.environment().put("GIT_CONFIG_GLOBAL", "/dev/null");
        builder.environment().put("GIT_CONFIG_NOSYSTEM", "1");
        builder.environment().remove("GIT_DIR");
        Process process = builder.start();
        try (OutputStream out = process.getOutputStream()) {
            out.write(input);
        }
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        try {
            if (process.waitFor() != 0) {
                throw new IOException(command + ": " + said);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
        return said;
    }
}
