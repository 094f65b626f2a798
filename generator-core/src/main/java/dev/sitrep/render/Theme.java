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
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A theme as a site uses it: its folder, those that it builds on, and what the site puts over them from its own {@code
 * theme/} folder: single templates ({@code theme/templates/}), rules and variables ({@code theme/*.css}), words ({@code
 * theme/words_en.properties}).
 *
 * <p>A template finds those of a theme by name too, below {@code /beacon/templates/}: it can stand for one and still include it.
 */
public final class Theme {
    private final SourceTree site;
    private final Lineage lineage;
    private final Configuration templates;
    private final Configuration shipped;

    private Theme(Lineage lineage, SourceTree site) throws IOException {
        this.site = site;
        this.lineage = lineage;
        this.templates = configuration(overrides(site));
        this.shipped = configuration(new StringTemplateLoader());
    }

    /**
     * A theme as a site uses it.
     *
     * @throws IOException when there is no such theme, or when the site's own files cannot be read
     */
    public static Theme of(String name, SourceTree site) throws IOException {
        return new Theme(Lineage.of(name), site);
    }

    /** Whether a theme of that name is shipped. */
    public static boolean exists(String name) {
        return Lineage.exists(name);
    }

    /** The themes that are shipped, in the order of the alphabet. */
    public static SortedSet<String> names() {
        return Lineage.names();
    }

    /** Whether the site has templates of its own, which may be broken. */
    public boolean hasOwnTemplates() {
        return site.paths().stream().anyMatch(path -> path.startsWith("theme/") && path.endsWith(".ftlh"));
    }

    /** Whether its pages have scripts. */
    public boolean hasScripts() throws IOException {
        return !lineage.joined("js").isEmpty();
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
        for (String shared : lineage.oldestFirst(file)) {
            words.load(new StringReader(shared));
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
        StringBuilder css = new StringBuilder(lineage.joined("css"));
        if (accent != null && CssColour.isValid(accent)) {
            css.append(":root{--accent-site:").append(accent).append("}\n");
        }
        for (String path : site.paths()) {
            if (path.startsWith("theme/") && path.endsWith(".css") && path.indexOf('/', 6) < 0) {
                css.append(new String(site.read(path), StandardCharsets.UTF_8));
            }
        }
        SortedMap<String, byte[]> assets = new TreeMap<>();
        assets.put("theme/site.css", css.toString().getBytes(StandardCharsets.UTF_8));
        String script = lineage.joined("js");
        if (!script.isEmpty()) {
            assets.put("theme/site.js", ("\"use strict\";\n" + script).getBytes(StandardCharsets.UTF_8));
        }
        assets.put("theme/icon.svg", lineage.resource("icon.svg").getBytes(StandardCharsets.UTF_8));
        return assets;
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
        for (String theme : lineage.themes()) {
            loaders.add(new ClassTemplateLoader(Theme.class, Lineage.FOLDER + theme + "/templates"));
        }
        loaders.add(new ClassTemplateLoader(Theme.class, Lineage.FOLDER));
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
