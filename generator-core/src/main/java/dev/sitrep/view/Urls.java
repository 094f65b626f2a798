package dev.sitrep.view;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Addresses of pages, relative to the site's root. They name {@code index.html}, so that links work from {@code file://}.
 */
public final class Urls {
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,98}[A-Za-z0-9_-])?");
    private static final Pattern RESERVED =
            Pattern.compile("(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?", Pattern.CASE_INSENSITIVE);
    private static final String INDEX = "index.html";

    private Urls() {}

    /** A list page: {@code runbooks/index.html}. */
    public static String list(String folder) {
        return folder + "/" + INDEX;
    }

    /** A record's page: {@code runbooks/disk-full/index.html}. */
    public static String page(String folder, String id) {
        return folder + "/" + segment(id) + "/" + INDEX;
    }

    /** A free page keeps the folders of its source: {@code pages/rules/x.md} with the id {@code rule-x} is {@code pages/rule-x/}. */
    public static String root(String url) {
        return "../".repeat((int) url.chars().filter(c -> c == '/').count());
    }

    /** An id as one folder name that no system refuses. A hostile or odd one is replaced, never followed. */
    static String segment(String id) {
        if (SAFE.matcher(id).matches() && !RESERVED.matcher(id).matches() && !id.contains("..")) {
            return id;
        }
        StringBuilder out = new StringBuilder("x");
        for (byte b : id.getBytes(StandardCharsets.UTF_8)) {
            if (out.length() > 90) {
                return out + "-" + Integer.toHexString(id.hashCode());
            }
            char c = (char) (b & 0xff);
            if (c < 128 && (Character.isLetterOrDigit(c) || c == '-')) {
                out.append(c);
            } else {
                out.append('_').append(String.format(Locale.ROOT, "%02x", b & 0xff));
            }
        }
        return out.toString();
    }
}
