package dev.sitrep.markdown;

import java.util.LinkedHashMap;
import java.util.Map;

/** Reads {@code word #id name=value name="a value"}, as headings and fences have it between braces. */
final class Attributes {
    /** Key of the first word that has no value. */
    static final String KIND = "kind";
    /** Key of {@code #id}. */
    static final String ID = "id";

    private final String source;
    private int at;

    private Attributes(String source) {
        this.source = source;
    }

    /** In the order of the text; the first of two with the same name counts. */
    static Map<String, String> of(String source) {
        return new Attributes(source).read();
    }

    private Map<String, String> read() {
        Map<String, String> found = new LinkedHashMap<>();
        while (true) {
            while (at < source.length() && isBlank(source.charAt(at))) {
                at++;
            }
            if (at == source.length()) {
                return found;
            }
            String name = name();
            if (at < source.length() && source.charAt(at) == '=') {
                at++;
                found.putIfAbsent(name, value());
            } else if (name.startsWith("#") && name.length() > 1) {
                found.putIfAbsent(ID, name.substring(1));
            } else if (found.putIfAbsent(KIND, name) != null) {
                found.putIfAbsent(name, "");
            }
        }
    }

    private String name() {
        int start = at;
        while (at < source.length() && source.charAt(at) != '=' && !isBlank(source.charAt(at))) {
            at++;
        }
        return source.substring(start, at);
    }

    private String value() {
        if (at < source.length() && (source.charAt(at) == '"' || source.charAt(at) == '\'')) {
            int end = source.indexOf(source.charAt(at), at + 1);
            if (end > 0) {
                String value = source.substring(at + 1, end);
                at = end + 1;
                return value;
            }
        }
        int start = at;
        while (at < source.length() && !isBlank(source.charAt(at))) {
            at++;
        }
        return source.substring(start, at);
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || c == '\n';
    }
}
