package dev.sitrep.write;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A site as a zip with the same bytes wherever it is made: sorted, at one time, with no owner and no mode. Entries are
 * stored, because what deflate makes of a file differs between versions of Java.
 */
final class SiteZip {
    private static final LocalDateTime EARLIEST = LocalDateTime.of(1980, 1, 1, 0, 0);

    private final Path folder;
    private final LocalDateTime time;

    SiteZip(Path folder, Instant timestamp) {
        this.folder = folder;
        LocalDateTime utc = LocalDateTime.ofInstant(timestamp, ZoneOffset.UTC);
        this.time = utc.isBefore(EARLIEST) ? EARLIEST : utc;
    }

    /** Writes files of the folder as a zip. */
    void write(Collection<String> paths, OutputStream out) throws IOException {
        // Not closed: it would close what it writes to, which is the caller's.
        ZipOutputStream zip = new ZipOutputStream(out, StandardCharsets.UTF_8);
        for (String path : new TreeSet<>(paths)) {
            add(path, zip);
        }
        zip.finish();
    }

    private void add(String path, ZipOutputStream zip) throws IOException {
        Path file = folder.resolve(path);
        ZipEntry entry = new ZipEntry(path);
        entry.setTimeLocal(time);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(Files.size(file));
        entry.setCrc(crc(file));
        zip.putNextEntry(entry);
        Files.copy(file, zip);
        zip.closeEntry();
    }

    private static long crc(Path file) throws IOException {
        try (CheckedInputStream in = new CheckedInputStream(Files.newInputStream(file), new CRC32())) {
            in.transferTo(OutputStream.nullOutputStream());
            return in.getChecksum().getValue();
        }
    }
}
