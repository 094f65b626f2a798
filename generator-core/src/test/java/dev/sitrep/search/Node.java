package dev.sitrep.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The machine's Node.js, which runs the theme's scripts without a browser. */
final class Node {
    private Node() {}

    /** Whether it is there; says so, or fails where it has to be. */
    static boolean available() {
        boolean there = Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "node")));
        if (!there) {
            String why = "SKIPPED: node is not on the PATH, so the scripts of the search were not run";
            System.out.println(why);
            if ("true".equals(System.getenv("CI"))) {
                fail(why);
            }
        }
        return there;
    }

    /** What a program prints. */
    static String run(Path program, String... arguments) throws IOException, InterruptedException {
        return run("", program, arguments);
    }

    /** What a program prints that reads a text. */
    static String run(String input, Path program, String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("node", program.toString()));
        command.addAll(List.of(arguments));
        Path in = Files.createTempFile("search", ".in");
        try {
            Files.writeString(in, input);
            Process node = new ProcessBuilder(command)
                    .redirectInput(in.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start();
            String out = new String(node.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(node.waitFor()).isZero();
            return out;
        } finally {
            Files.delete(in);
        }
    }
}
