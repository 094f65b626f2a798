package dev.sitrep.markdown;

import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a block that stands out warns of, as GitHub names it. */
enum AlertKind {
    NOTE,
    TIP,
    IMPORTANT,
    WARNING,
    CAUTION;

    private static final Map<String, AlertKind> OTHER_NAMES = Map.ofEntries(
            Map.entry("info", NOTE),
            Map.entry("abstract", NOTE),
            Map.entry("example", NOTE),
            Map.entry("quote", NOTE),
            Map.entry("question", NOTE),
            Map.entry("hint", TIP),
            Map.entry("success", TIP),
            Map.entry("attention", WARNING),
            Map.entry("failure", WARNING),
            Map.entry("bug", WARNING),
            Map.entry("danger", CAUTION),
            Map.entry("error", CAUTION));

    /** The kind of a name, in any letter case; null for one that nobody uses. */
    static @Nullable AlertKind named(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        for (AlertKind kind : values()) {
            if (kind.key().equals(lower)) {
                return kind;
            }
        }
        return OTHER_NAMES.get(lower);
    }

    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    String title(Words words) {
        return switch (this) {
            case NOTE -> words.note();
            case TIP -> words.tip();
            case IMPORTANT -> words.important();
            case WARNING -> words.warning();
            case CAUTION -> words.caution();
        };
    }
}
