package dev.sitrep.load;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** File names as UTF-8, whatever the locale that the JVM was started in. */
final class FileName {
    private FileName() {}

    /** A file's path below a folder, with forward slashes. */
    static String relative(Path root, Path file) {
        Path path = root.relativize(file);
        StringBuilder relative = new StringBuilder();
        for (int i = 0; i < path.getNameCount(); i++) {
            relative.append(i == 0 ? "" : "/");
            String name = path.getName(i).toString();
            relative.append(SourceLines.isAscii(name) ? name : decoded(root.resolve(path.subpath(0, i + 1))));
        }
        return relative.toString();
    }

    /** The name as its bytes say: a URI holds them, where the Path's text has lost them in the C locale. */
    private static String decoded(Path path) {
        String raw = path.toUri().getRawPath();
        String escaped =
                raw.substring(raw.lastIndexOf('/', raw.length() - 2) + 1).replace("/", "");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        for (int i = 0; i < escaped.length(); i++) {
            boolean hex = escaped.charAt(i) == '%';
            bytes.write(hex ? Integer.parseInt(escaped.substring(i + 1, i + 3), 16) : escaped.charAt(i));
            i += hex ? 2 : 0;
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.toByteArray()))
                    .toString();
        } catch (CharacterCodingException e) {
            return escaped;
        }
    }
}
