package dev.sitrep.site;

import dev.sitrep.write.OutputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** A small site of a public and an internal page, to be frozen and changed. */
final class EditionSite {
    static final String SECRET = "canary-in-edition";

    private final Path folder;
    private final Path source;

    EditionSite(Path folder) throws IOException {
        this.folder = folder;
        this.source = folder.resolve("source");
        write("sitrep.yaml", "title: Test\nurl: https://status.example/\nrebuild-every: 1 day\n");
        write("theme/colours.css", ":root { --accent: #123456 }\n");
        write("severities.yaml", "levels: [ { id: P1, respond: { within: 5 minutes } } ]\n");
        write("services.yaml", "groups: [ { name: All, services: [ { id: web, name: Web } ] } ]\n");
        write("pages/about.md", page("about", "About", "What we said then"));
        write("pages/old.md", page("old", "Old ways", "Gone since"));
        write("pages/secret.md", page("secret", "Secret", SECRET).replace("audience: public\n", ""));
    }

    /** One page is renamed, one comes, and the look is another. */
    void change() throws IOException {
        write("theme/colours.css", ":root { --accent: #654321 }\n");
        Files.delete(source.resolve("pages/old.md"));
        write(
                "pages/renamed.md",
                page("renamed", "Old ways", "Renamed").replace("audience", "former-ids: [old]\naudience"));
        write("pages/new.md", page("new", "New", "Came later"));
    }

    EditionOutcome freeze(String name) throws EditionException, OutputException, IOException {
        return freeze(name, "2026-02-20T02:00:00Z");
    }

    EditionOutcome freeze(String name, String asOf) throws EditionException, OutputException, IOException {
        return freeze(request(asOf), new EditionOrder(name, null, List.of()));
    }

    static EditionOutcome freeze(Request request, EditionOrder order)
            throws EditionException, OutputException, IOException {
        return Sitrep.edition(request, order, EditionPlaces.FOLDER, line -> {});
    }

    Request request() {
        return request("2026-04-20T02:00:00Z");
    }

    Request request(String asOf) {
        Path out = folder.resolve("out");
        return new Request(source, out, out.resolve("reports"), Instant.parse(asOf), FailOn.ERROR, List.of());
    }

    /** The files of the site, built. */
    Map<String, String> built() throws OutputException, IOException {
        Sitrep.site(request(), line -> {});
        return Built.files(folder.resolve("out"));
    }

    Path source() {
        return source;
    }

    Path zip(String name, String audience) {
        return source.resolve("editions/" + name + "/" + audience + ".zip");
    }

    Path list() {
        return source.resolve("editions/editions.yaml");
    }

    void write(String path, String text) throws IOException {
        Path file = source.resolve(path);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    static String page(String id, String title, String text) {
        return "---\nid: " + id + "\ntitle: " + title + "\naudience: public\n---\n" + text + "\n";
    }

    static Document page(Map<String, String> files, String path) {
        String html = files.get(path);
        if (html == null) {
            throw new AssertionError("no " + path + " among " + files.keySet());
        }
        return Jsoup.parse(html);
    }

    /** The files below a folder, by their paths in it. */
    static Map<String, String> below(Map<String, String> files, String prefix) {
        Map<String, String> below = new TreeMap<>();
        files.forEach((path, text) -> {
            if (path.startsWith(prefix)) {
                below.put(path.substring(prefix.length()), text);
            }
        });
        return below;
    }

    /** The entries of a zip. */
    static Map<String, String> entries(Path zip) throws IOException {
        Map<String, String> entries = new TreeMap<>();
        try (ZipFile file = new ZipFile(zip.toFile())) {
            for (ZipEntry entry : file.stream().map(ZipEntry.class::cast).toList()) {
                try (InputStream in = file.getInputStream(entry)) {
                    entries.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.ISO_8859_1));
                }
            }
        }
        return entries;
    }

    static String sha256(Path file) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
