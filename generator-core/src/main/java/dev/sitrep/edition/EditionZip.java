package dev.sitrep.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The zip of an edition, read in one pass from its first byte to its last. Its entries are stored, as they were frozen: none
 * can be larger than the zip, however it was made.
 */
final class EditionZip {
    /** No page, picture or index of a site is larger. */
    private static final int LARGEST = 64 << 20;

    private final ZipSource source;
    private final String sha256;

    EditionZip(ZipSource source, String sha256) {
        this.source = source;
        this.sha256 = sha256;
    }

    /**
     * Hands over each file.
     *
     * @throws FaultException when it is not an edition's zip, or not the one with that hash; files may have been handed over
     *     by then
     */
    <X extends Exception> void each(ZipFiles<X> files) throws IOException, X {
        EntryNames names = new EntryNames();
        try (DigestInputStream in = Sha256.stream(source.open())) {
            ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8);
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                String name = entry.getName();
                names.add(name);
                if (entry.getMethod() != ZipEntry.STORED) {
                    throw damaged("its entry '" + EntryNames.printable(name) + "' is compressed; editions are not");
                }
                if (entry.getSize() > LARGEST) {
                    throw damaged(
                            "its entry '" + EntryNames.printable(name) + "' has more than " + (LARGEST >> 20) + " MB");
                }
                files.take(name, zip.readAllBytes());
            }
            in.transferTo(OutputStream.nullOutputStream());
            String found = Sha256.of(in);
            if (!found.equalsIgnoreCase(sha256)) {
                throw new FaultException(Fault.Kind.CHANGED, "its SHA-256 is " + found + ", not " + sha256);
            }
        }
    }

    static FaultException damaged(String detail) {
        return new FaultException(Fault.Kind.DAMAGED, detail);
    }
}
