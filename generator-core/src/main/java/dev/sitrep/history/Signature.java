package dev.sitrep.history;

import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/** What a page may show of who made a commit, and of its message. Nobody can edit either afterwards, so both are cleaned. */
final class Signature {
    private static final String NOBODY = "?";
    private static final int LONGEST = 200;
    private static final Instant LAST = Instant.parse("9999-12-31T23:59:59Z");
    private static final Pattern ADDRESS =
            Pattern.compile("([^\\s<>@,;:()]+)@[\\p{L}\\p{N}_-]+(?:\\.[\\p{L}\\p{N}_-]+)*\\.\\p{L}[\\p{L}\\p{N}-]*");
    private static final Pattern AT = Pattern.compile("([^\\s<>@]+)@[^\\s<>]*");

    private Signature() {}

    /** A name. Of one that is or holds an e-mail address, what stands before the at sign. */
    static String name(@Nullable PersonIdent person) {
        if (person == null) {
            return NOBODY;
        }
        String name = clean(person.getName());
        String shown = AT.matcher(name).replaceAll("$1").replace("@", "").strip();
        if (!shown.isEmpty()) {
            return shown;
        }
        String box =
                AT.matcher(clean(person.getEmailAddress())).replaceAll("$1").strip();
        return box.isEmpty() || box.contains("@") ? NOBODY : box;
    }

    /** The first line of a message, without the hosts of e-mail addresses. */
    static String subject(String message) {
        return ADDRESS.matcher(clean(message)).replaceAll("$1");
    }

    /** When; null where the commit does not say, or says a time that no calendar has. */
    static @Nullable Instant time(@Nullable PersonIdent person) {
        Instant when = person == null ? null : person.getWhenAsInstant();
        return when == null || when.isAfter(LAST) || when.isBefore(Instant.EPOCH) ? null : when;
    }

    /** One line of text: no control characters, none that turn the direction of writing or that nobody sees, and not too long. */
    private static String clean(@Nullable String text) {
        if (text == null) {
            return "";
        }
        StringBuilder kept = new StringBuilder();
        text.codePoints().limit(LONGEST * 4L).map(Signature::seen).forEach(kept::appendCodePoint);
        String line = kept.toString().strip().replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= LONGEST
                ? line
                : line.substring(0, line.offsetByCodePoints(0, LONGEST)) + "…";
    }

    private static int seen(int c) {
        int type = Character.getType(c);
        boolean unseen = type == Character.CONTROL
                || type == Character.FORMAT
                || type == Character.SURROGATE
                || type == Character.LINE_SEPARATOR
                || type == Character.PARAGRAPH_SEPARATOR;
        return unseen ? ' ' : c;
    }
}
