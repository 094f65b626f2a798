package dev.sitrep.render;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLConnection;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder of a theme and of those that it {@code extends}: what it lacks, templates, styles, words, is theirs.
 *
 * <p>Its {@code theme.properties} lists the parts of its stylesheet ({@code css}) and script ({@code js}); a part named {@code
 * parent} stands for all that the parent lists, and a file of its own with the name of one of those takes its place.
 */
final class Lineage {
    static final String FOLDER = "/dev/sitrep/themes/";

    private static final String SETTINGS = "theme.properties";
    private static final String PARENT = "parent";

    private final List<String> themes;
    private final List<Properties> settings;

    private Lineage(Map<String, Properties> settings) {
        this.themes = List.copyOf(settings.keySet());
        this.settings = List.copyOf(settings.values());
    }

    /** That of a theme, by its name. */
    static Lineage of(String name) throws IOException {
        Map<String, Properties> settings = new LinkedHashMap<>();
        String next = name;
        while (next != null && !settings.containsKey(next)) {
            String text = resource(next, SETTINGS);
            if (text == null) {
                throw new IOException("there is no theme '" + next + "'");
            }
            Properties own = new Properties();
            own.load(new StringReader(text));
            settings.put(next, own);
            next = own.getProperty("extends");
        }
        return new Lineage(settings);
    }

    static boolean exists(String name) {
        return name.matches("[a-z][a-z0-9-]*") && Theme.class.getResource(FOLDER + name + "/" + SETTINGS) != null;
    }

    /** The themes that there are. */
    static SortedSet<String> names() {
        try {
            URL folder = Theme.class.getResource(FOLDER);
            if (folder == null) {
                return new TreeSet<>();
            }
            URLConnection connection = folder.openConnection();
            if (connection instanceof JarURLConnection jar) {
                try (FileSystem files = FileSystems.newFileSystem(path(jar.getJarFileURL()))) {
                    return names(files.getPath(FOLDER));
                }
            }
            return names(path(folder));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SortedSet<String> names(Path folder) throws IOException {
        SortedSet<String> names = new TreeSet<>();
        try (Stream<Path> folders = Files.list(folder)) {
            folders.filter(theme -> Files.exists(theme.resolve(SETTINGS)))
                    .forEach(theme -> names.add(theme.getFileName().toString().replace("/", "")));
        }
        return names;
    }

    private static Path path(URL url) throws IOException {
        try {
            return Path.of(url.toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    /** The theme, and those that it builds on. */
    List<String> themes() {
        return themes;
    }

    /** The files of a kind that are listed, in that order, as one. */
    String joined(String kind) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String part : parts(kind, 0)) {
            text.append(resource(kind + "/" + part + "." + kind));
        }
        return text.toString();
    }

    private List<String> parts(String kind, int generation) {
        List<String> parts = new ArrayList<>();
        if (generation < settings.size()) {
            String listed = settings.get(generation).getProperty(kind, PARENT);
            for (String part : listed.split(",")) {
                if (part.strip().equals(PARENT)) {
                    parts.addAll(parts(kind, generation + 1));
                } else if (!part.isBlank()) {
                    parts.add(part.strip());
                }
            }
        }
        return parts;
    }

    /** A file, of the first that has it. */
    String resource(String path) throws IOException {
        for (String theme : themes) {
            String text = resource(theme, path);
            if (text != null) {
                return text;
            }
        }
        throw new IOException("theme '" + themes.get(0) + "' has no file " + path);
    }

    /** A file of each that has it, what builds on another after it. */
    List<String> oldestFirst(String path) throws IOException {
        List<String> texts = new ArrayList<>();
        for (String theme : themes) {
            String text = resource(theme, path);
            if (text != null) {
                texts.add(text);
            }
        }
        Collections.reverse(texts);
        return texts;
    }

    private static @Nullable String resource(String theme, String path) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(FOLDER + theme + "/" + path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
