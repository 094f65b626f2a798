package dev.sitrep.markdown;

import java.util.Locale;
import java.util.Map;

/**
 * What stands behind the opening of a code fence: {@code bash {expect="Up"}} or {@code bash title="Restart"}.
 *
 * @param language in lower case, empty without one
 * @param attributes what the rest says
 */
record FenceInfo(String language, Map<String, String> attributes) {
    static FenceInfo of(String info) {
        String line = info.strip();
        int end = 0;
        while (end < line.length() && line.charAt(end) != '{' && !Character.isWhitespace(line.charAt(end))) {
            end++;
        }
        String rest = line.substring(end).strip();
        if (rest.startsWith("{") && rest.endsWith("}")) {
            rest = rest.substring(1, rest.length() - 1);
        }
        return new FenceInfo(line.substring(0, end).toLowerCase(Locale.ROOT), Attributes.of(rest));
    }
}
