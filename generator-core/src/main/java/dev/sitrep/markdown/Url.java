package dev.sitrep.markdown;

import java.util.Locale;
import java.util.Set;

/** What a link may hold: {@code http}, {@code https}, {@code mailto}, {@code tel} and relative, nothing else. */
final class Url {
    private static final Set<String> WITH_HOST = Set.of("http", "https");
    private static final Set<String> WITHOUT_HOST = Set.of("mailto", "tel");
    private static final String ENCODED = " \"<>`{|}^";

    private Url() {}

    /** Stricter than a browser: what one might strip or turn into something else is refused. */
    static boolean isSafe(String destination) {
        for (int i = 0; i < destination.length(); i++) {
            char c = destination.charAt(i);
            if (c < ' ' || c == 0x7F || c == '\\') {
                return false;
            }
        }
        int colon = schemeEnd(destination);
        if (colon < 0) {
            return !destination.startsWith("//");
        }
        String scheme = destination.substring(0, colon).toLowerCase(Locale.ROOT);
        return isAddress(destination)
                || WITH_HOST.contains(scheme)
                        && destination.startsWith("://", colon)
                        && destination.length() > colon + 3;
    }

    static boolean hasScheme(String destination) {
        return schemeEnd(destination) >= 0;
    }

    /** Whether it leads to a person's mail or telephone. */
    static boolean isAddress(String destination) {
        int colon = schemeEnd(destination);
        return colon >= 0
                && WITHOUT_HOST.contains(destination.substring(0, colon).toLowerCase(Locale.ROOT));
    }

    /** Percent-encodes what a URL in an attribute may not hold; letters beyond ASCII stay. */
    static String encoded(String url) {
        StringBuilder out = new StringBuilder(url.length() + 8);
        for (int i = 0; i < url.length(); i++) {
            char c = url.charAt(i);
            if (ENCODED.indexOf(c) >= 0) {
                out.append('%').append(Integer.toHexString(c).toUpperCase(Locale.ROOT));
            } else {
                out.append(c);
            }
        }
        return out.toString();
    }

    private static int schemeEnd(String destination) {
        for (int i = 0; i < destination.length(); i++) {
            switch (destination.charAt(i)) {
                case ':' -> {
                    return i;
                }
                case '/', '?', '#' -> {
                    return -1;
                }
                default -> {}
            }
        }
        return -1;
    }
}
