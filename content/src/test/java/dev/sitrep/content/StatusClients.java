package dev.sitrep.content;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Programs of other people that read Statuspage, installed as their lock file says. */
final class StatusClients {
    private static final Path SOURCES = Path.of("src/test/clients");
    private static final Path HOME = Path.of("target/clients");
    private static final long MINUTES = 5;

    private StatusClients() {}

    static StatusClients install() throws IOException, InterruptedException {
        Files.createDirectories(HOME);
        for (String file : List.of("package.json", "package-lock.json", ".npmrc", "ask.js")) {
            Files.write(HOME.resolve(file), Files.readAllBytes(SOURCES.resolve(file)));
        }
        run("npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund");
        return new StatusClients();
    }

    /** What the library understood of a site, as JSON. */
    String ask(String address) throws IOException, InterruptedException {
        return run("node", "ask.js", address);
    }

    /** The script of the widget. */
    String widget() throws IOException {
        return Files.readString(HOME.resolve("node_modules/@statuspage/status-widget/dist/index.js"));
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("client", ".out");
        Path errors = Files.createTempFile("client", ".err");
        try {
            Process process = new ProcessBuilder(new ArrayList<>(List.of(command)))
                    .directory(HOME.toFile())
                    .redirectOutput(out.toFile())
                    .redirectError(errors.toFile())
                    .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new AssertionError(String.join(" ", command) + " does not end");
            }
            if (process.exitValue() != 0) {
                throw new AssertionError(String.join(" ", command) + ":\n" + Files.readString(errors));
            }
            return Files.readString(out, StandardCharsets.UTF_8);
        } finally {
            Files.delete(out);
            Files.delete(errors);
        }
    }
}
