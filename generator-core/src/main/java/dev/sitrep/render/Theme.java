package dev.sitrep.render;

import dev.sitrep.model.Language;
import dev.sitrep.model.SourceTree;
import freemarker.cache.ClassTemplateLoader;
import freemarker.cache.MultiTemplateLoader;
import freemarker.cache.StringTemplateLoader;
import freemarker.cache.TemplateLoader;
import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A theme: a folder of templates, stylesheets, scripts and words, of the theme that it {@code extends} where it has none
 * of its own, and what a site puts over it from its own
 * {@code theme/} folder: single templates ({@code theme/templates/}), rules and variables ({@code theme/*.css}), words
 * ({@code theme/words_en.properties}).
 */
public final class Theme {
    private static final String BASE = "/dev/sitrep/themes/";

    private final String name;
    private final SourceTree site;
    private final Properties settings;
    private final List<String> lineage;
    private final Configuration templates;
    private final Configuration shipped;

    private Theme(String name, SourceTree site) throws IOException {
        this.name = name;
        this.site = site;
        this.settings = settings(name);
        this.lineage = lineage(name, settings);
        this.templates = configuration(overrides(site));
        this.shipped = configuration(new StringTemplateLoader());
    }

    /** The theme, and those that it builds on: what it lacks is theirs. */
    private static List<String> lineage(String name, Properties settings) throws IOException {
        List<String> lineage = new ArrayList<>(List.of(name));
        String parent = settings.getProperty("extends");
        while (parent != null && !lineage.contains(parent)) {
            lineage.add(parent);
            parent = settings(parent).getProperty("extends");
        }
        return List.copyOf(lineage);
    }

    private static Properties settings(String name) throws IOException {
        Properties settings = new Properties();
        String path = BASE + name + "/theme.properties";
        try (InputStream in = Theme.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IOException("there is no theme '" + name + "'");
            }
            settings.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return settings;
    }

    /**
     * A theme as a site uses it.
     *
     * @throws IOException when the site's own files cannot be read
     */
    public static Theme of(String name, SourceTree site) throws IOException {
        return new Theme(name, site);
    }

    /** Whether a theme of that name is shipped. */
    public static boolean exists(String name) {
        return name.matches("[a-z][a-z0-9-]*") && Theme.class.getResource(BASE + name + "/theme.properties") != null;
    }

    /** Whether the site has templates of its own, which may be broken. */
    public boolean hasOwnTemplates() {
        return site.paths().stream().anyMatch(path -> path.startsWith("theme/") && path.endsWith(".ftlh"));
    }

    /** The templates, not able to reach anything but the page. */
    Configuration templates() {
        return templates;
    }

    /** The same without the site's own. */
    Configuration shipped() {
        return shipped;
    }

    /**
     * The words of a language: the theme's, and over them the site's own.
     *
     * @throws IOException when the site's own file cannot be read
     */
    public Map<String, String> words(Language language) throws IOException {
        String file = "words_" + language.key() + ".properties";
        Properties words = new Properties();
        for (int i = lineage.size() - 1; i >= 0; i--) {
            String shared = resource(lineage.get(i), file);
            words.load(new StringReader(shared == null ? "" : shared));
        }
        String own = "theme/" + file;
        if (site.paths().contains(own)) {
            words.load(new StringReader(new String(site.read(own), StandardCharsets.UTF_8)));
        }
        SortedMap<String, String> sorted = new TreeMap<>();
        words.stringPropertyNames().forEach(key -> sorted.put(key, words.getProperty(key)));
        return sorted;
    }

    /**
     * The files that every page refers to, by path from the site's root.
     *
     * @param accent the site's colour, or null for the theme's own
     * @throws IOException when the site's own files cannot be read
     */
    public SortedMap<String, byte[]> assets(@Nullable String accent) throws IOException {
        StringBuilder css = new StringBuilder(joined("css"));
        if (accent != null && accent.matches("#[0-9a-fA-F]{3,8}|[a-z]{3,30}")) {
            css.append(":root{--accent-site:").append(accent).append("}\n");
        }
        for (String path : site.paths()) {
            if (path.startsWith("theme/") && path.endsWith(".css") && path.indexOf('/', 6) < 0) {
                css.append(new String(site.read(path), StandardCharsets.UTF_8));
            }
        }
        SortedMap<String, byte[]> assets = new TreeMap<>();
        assets.put("theme/site.css", css.toString().getBytes(StandardCharsets.UTF_8));
        String script = joined("js");
        if (!script.isEmpty()) {
            assets.put("theme/site.js", ("\"use strict\";\n" + script).getBytes(StandardCharsets.UTF_8));
        }
        assets.put("theme/icon.svg", resource("icon.svg").getBytes(StandardCharsets.UTF_8));
        return assets;
    }

    /** The files of a kind that its {@code theme.properties} lists, in that order. */
    private String joined(String kind) throws IOException {
        StringBuilder text = new StringBuilder();
        for (String part : settings.getProperty(kind, "").split(",")) {
            if (!part.isBlank()) {
                text.append(resource(kind + "/" + part.strip() + "." + kind));
            }
        }
        return text.toString();
    }

    /** Its name. */
    public String name() {
        return name;
    }

    private String resource(String path) throws IOException {
        for (String theme : lineage) {
            String text = resource(theme, path);
            if (text != null) {
                return text;
            }
        }
        throw new IOException("theme '" + name + "' has no file " + path);
    }

    private static @Nullable String resource(String theme, String path) throws IOException {
        try (InputStream in = Theme.class.getResourceAsStream(BASE + theme + "/" + path)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static StringTemplateLoader overrides(SourceTree site) throws IOException {
        StringTemplateLoader loader = new StringTemplateLoader();
        String folder = "theme/templates/";
        for (String path : site.paths()) {
            if (path.startsWith(folder) && path.endsWith(".ftlh")) {
                loader.putTemplate(
                        path.substring(folder.length()), new String(site.read(path), StandardCharsets.UTF_8));
            }
        }
        return loader;
    }

    private Configuration configuration(TemplateLoader overrides) {
        Configuration c = new Configuration(Configuration.VERSION_2_3_34);
        List<TemplateLoader> loaders = new ArrayList<>(List.of(overrides));
        lineage.forEach(theme -> loaders.add(new ClassTemplateLoader(Theme.class, BASE + theme + "/templates")));
        c.setTemplateLoader(new MultiTemplateLoader(loaders.toArray(TemplateLoader[]::new)));
        c.setDefaultEncoding("UTF-8");
        c.setLocale(Locale.ROOT);
        c.setNumberFormat("computer");
        c.setBooleanFormat("c");
        c.setTimeZone(java.util.TimeZone.getTimeZone("UTC"));
        c.setLocalizedLookup(false);
        c.setLogTemplateExceptions(false);
        c.setWrapUncheckedExceptions(true);
        c.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
        c.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
        c.setAPIBuiltinEnabled(false);
        c.setTemplateUpdateDelayMilliseconds(Long.MAX_VALUE);
        return c;
    }
}
