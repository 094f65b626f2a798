package dev.sitrep.edition;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The name of an edition: a folder of the site on every system, and part of an address as it is. */
public final class EditionName {
    /** The alias that always leads to the newest edition. */
    public static final String LATEST = "latest";

    /** The folder of the pages about what changed. */
    public static final String CHANGES = "changes";

    private static final Set<String> TAKEN = Set.of(LATEST, CHANGES);
    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9](?:[A-Za-z0-9._-]{0,58}[A-Za-z0-9])?");
    private static final Pattern DEVICE = Pattern.compile("(?i)(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\\..*)?");

    private EditionName() {}

    /** Why an edition cannot be called so; empty when it can. */
    public static Optional<String> fault(String name) {
        if (!SAFE.matcher(name).matches()) {
            return Optional.of("use letters, digits, dots and dashes, at most 60, with a letter or digit at both ends");
        }
        if (name.contains("..")) {
            return Optional.of("two dots lead out of a folder");
        }
        if (DEVICE.matcher(name).matches()) {
            return Optional.of("Windows has a device of that name");
        }
        return TAKEN.contains(folded(name))
                        || folded(name).endsWith(".json")
                        || folded(name).endsWith(".html")
                ? Optional.of("the site has something of its own there")
                : Optional.empty();
    }

    /** The name as a system takes it that does not tell letters from capitals. */
    public static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
