package dev.sitrep.rules;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of files and folders that some system refuses, or takes for something else. */
final class FolderNames {
    private static final int BYTES = 255;
    private static final Pattern DEVICE =
            Pattern.compile("(?i)(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?: *\\..*)?");
    private static final Pattern REFUSED = Pattern.compile("[<>:\"|?*\\\\\\x00-\\x1F\\x7F]");

    private FolderNames() {}

    /** Why a name would do harm on some system. */
    static Optional<String> fault(String name) {
        if (DEVICE.matcher(name).matches()) {
            return Optional.of("Windows has a device of that name");
        }
        if (name.endsWith(".") || name.endsWith(" ")) {
            return Optional.of("Windows drops a dot or blank at the end");
        }
        Matcher refused = REFUSED.matcher(name);
        if (refused.find()) {
            return Optional.of(
                    "Windows refuses the character " + shown(refused.group().charAt(0)));
        }
        return name.getBytes(StandardCharsets.UTF_8).length > BYTES
                ? Optional.of("it has more than " + BYTES + " bytes")
                : Optional.empty();
    }

    private static String shown(char character) {
        return character < ' ' || character > '~' ? String.format("U+%04X", (int) character) : "'" + character + "'";
    }
}
