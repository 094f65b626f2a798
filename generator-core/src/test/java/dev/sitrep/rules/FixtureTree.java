package dev.sitrep.rules;

import dev.sitrep.model.SourceTree;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The files of a fixture. Where their names or bytes are such that not every system, or no editor, would keep them, a
 * file {@code tree.txt} stands for them: {@code === path} begins each, {@code \}{@code u{202E}} is a character and
 * {@code \x{FF}} a byte; {@code =!= path} is a file that the system refuses to read. How they came about is in {@link FixtureHistory#FILE}.
 */
final class FixtureTree implements SourceTree {
    private static final String BUNDLE = "tree.txt";
    private static final Pattern ESCAPE = Pattern.compile("\\\\([ux])\\{([0-9A-F]+)}");
    private static final Pattern HEADER = Pattern.compile("(?m)^=([=!])= (.+)\n");

    private static final byte[] REFUSED = {};

    private final SortedMap<String, byte[]> files;
    private final FixtureHistory history;

    private FixtureTree(SortedMap<String, byte[]> files, FixtureHistory history) {
        this.files = files;
        this.history = history;
    }

    /** Reads a fixture, each file's text changed first. */
    static FixtureTree of(Path folder, UnaryOperator<String> change) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        FixtureHistory history = FixtureHistory.NONE;
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(path).toString().replace('\\', '/');
                String text = Files.readString(path);
                if (name.equals(BUNDLE)) {
                    unbundle(text, change, files);
                } else if (name.equals(FixtureHistory.FILE)) {
                    history = new FixtureHistory(text, change);
                } else if (!name.equals(Fixture.EXPECTED)) {
                    files.put(name, change.apply(text).getBytes(StandardCharsets.UTF_8));
                }
            }
        }
        return new FixtureTree(files, history);
    }

    /** How the files came about. */
    FixtureHistory history() {
        return history;
    }

    @Override
    public SortedSet<String> paths() {
        return Collections.unmodifiableSortedSet((SortedSet<String>) files.keySet());
    }

    @Override
    public byte[] read(String path) throws IOException {
        byte[] bytes = files.get(path);
        if (bytes == null || bytes == REFUSED) {
            throw new IOException("refused: " + path);
        }
        return bytes;
    }

    private static void unbundle(String bundle, UnaryOperator<String> change, SortedMap<String, byte[]> files) {
        Matcher header = HEADER.matcher(bundle);
        int next = 0;
        while (header.find(next)) {
            int start = header.end();
            boolean refused = header.group(1).equals("!");
            int end = header.find() ? header.start() : bundle.length();
            header.find(next);
            String path = new String(unescaped(header.group(2)), StandardCharsets.UTF_8);
            files.put(path, refused ? REFUSED : unescaped(change.apply(bundle.substring(start, end))));
            next = end;
        }
    }

    private static byte[] unescaped(String text) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Matcher escape = ESCAPE.matcher(text);
        int last = 0;
        while (escape.find()) {
            out.writeBytes(text.substring(last, escape.start()).getBytes(StandardCharsets.UTF_8));
            int value = Integer.parseInt(escape.group(2), 16);
            out.writeBytes(
                    escape.group(1).equals("x")
                            ? new byte[] {(byte) value}
                            : Character.toString(value).getBytes(StandardCharsets.UTF_8));
            last = escape.end();
        }
        out.writeBytes(text.substring(last).getBytes(StandardCharsets.UTF_8));
        return out.toByteArray();
    }
}
