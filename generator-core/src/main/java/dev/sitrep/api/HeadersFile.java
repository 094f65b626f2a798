package dev.sitrep.api;

import java.util.Collection;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * {@code _headers}: what a web server is to say with the files, in the form that Netlify and Cloudflare Pages read. Where
 * several rules fit a file, both join the values of a header that more than one sets: none is set by two rules that do.
 */
public final class HeadersFile {
    /** As the pages themselves say it; that no other page may frame one can only be said here. */
    private static final String POLICY = "default-src 'none'; %sstyle-src 'self'; img-src 'self'; base-uri 'none';"
            + " form-action 'none'; frame-ancestors 'none'";

    private static final Map<String, String> TYPES = Map.of(
            "atom", "application/atom+xml; charset=utf-8",
            "rss", "application/rss+xml; charset=utf-8",
            "ics", "text/calendar; charset=utf-8",
            "csv", "text/csv; charset=utf-8",
            "json", "application/feed+json; charset=utf-8",
            "svg", "image/svg+xml");

    private final StringBuilder text = new StringBuilder();
    private final boolean open;

    private HeadersFile(boolean open) {
        this.open = open;
    }

    /**
     * The file of a site.
     *
     * @param open whether everybody may see the site: programs on other hosts may then read what is meant for them
     * @param files of the site, from its root
     */
    public static String of(boolean open, Collection<String> files) {
        return new HeadersFile(open).write(files);
    }

    private String write(Collection<String> files) {
        boolean scripts = files.contains("theme/site.js");
        rule("/*");
        header("Content-Security-Policy", POLICY.formatted(scripts ? "script-src 'self'; " : ""));
        header("X-Content-Type-Options", "nosniff");
        header("X-Frame-Options", "DENY");
        header("Referrer-Policy", "no-referrer");
        if (!open) {
            header("X-Robots-Tag", "noindex, nofollow");
        }
        rule("/theme/*");
        header("Cache-Control", open ? "public, max-age=300, stale-while-revalidate=86400" : "private, max-age=300");
        rule("/api/*");
        shared();
        patterns(files).forEach((pattern, type) -> {
            rule(pattern);
            header("Content-Type", type);
            shared();
        });
        return text.toString();
    }

    /** What programs fetch every few minutes, and pages on other hosts show. */
    private void shared() {
        header("Cache-Control", open ? "public, max-age=60" : "private, max-age=60");
        if (open) {
            header("Access-Control-Allow-Origin", "*");
        }
    }

    /** One rule for all of a kind: the folder of a record is a placeholder in it, since hosts limit the number of rules. */
    private static SortedMap<String, String> patterns(Collection<String> files) {
        SortedMap<String, String> patterns = new TreeMap<>();
        for (String file : files) {
            String type = type(file);
            if (type != null) {
                String[] steps = file.split("/");
                for (int i = 1; i < steps.length - 1; i++) {
                    steps[i] = ":" + "abcdefgh".charAt(Math.min(i - 1, 7));
                }
                patterns.put("/" + String.join("/", steps), type);
            }
        }
        return patterns;
    }

    private static @Nullable String type(String file) {
        String name = file.substring(file.lastIndexOf('/') + 1);
        String kind = name.substring(name.lastIndexOf('.') + 1);
        boolean api = file.startsWith("api/") || file.startsWith("theme/") || file.startsWith("assets/");
        boolean meant = kind.equals("svg")
                ? name.equals("badge.svg")
                : kind.equals("json") ? name.startsWith("feed") : !kind.isEmpty();
        return api || !meant ? null : TYPES.get(kind);
    }

    private void rule(String pattern) {
        text.append(pattern).append('\n');
    }

    private void header(String name, String value) {
        text.append("  ").append(name).append(": ").append(value).append('\n');
    }
}
