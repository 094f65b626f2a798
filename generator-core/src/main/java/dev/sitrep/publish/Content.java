package dev.sitrep.publish;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a published file holds: a file of the site, which is read whenever it is needed, or bytes of our own. */
record Content(@Nullable Path file, byte[] bytes) {
    private static final byte[] NONE = new byte[0];

    /** All that is published with a site, by path. */
    static SortedMap<String, Content> of(FinishedSite site) {
        SortedMap<String, Content> contents = new TreeMap<>();
        site.files().forEach((path, file) -> contents.put(path, new Content(file, NONE)));
        // Else GitHub would leave out what begins with an underscore.
        contents.putIfAbsent(".nojekyll", new Content(null, NONE));
        byte[] marker = Marker.text(site.audience(), contents.keySet()).getBytes(StandardCharsets.UTF_8);
        contents.put(Marker.NAME, new Content(null, marker));
        return contents;
    }

    long size() throws IOException {
        return file == null ? bytes.length : Files.size(file);
    }

    InputStream open() throws IOException {
        return file == null ? new ByteArrayInputStream(bytes) : new BufferedInputStream(Files.newInputStream(file));
    }

    byte[] read() throws IOException {
        return file == null ? bytes : Files.readAllBytes(file);
    }

    /** Whether another file holds the same. */
    boolean is(Path other) throws IOException {
        return Files.isRegularFile(other, LinkOption.NOFOLLOW_LINKS)
                && Files.size(other) == size()
                && (file == null ? Arrays.equals(Files.readAllBytes(other), bytes) : Files.mismatch(file, other) < 0);
    }
}
