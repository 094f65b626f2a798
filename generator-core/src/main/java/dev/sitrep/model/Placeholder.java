package dev.sitrep.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A placeholder of a message: <code>{{title}}</code>, or <code>{{blank What happened}}</code> for a person to fill in.
 *
 * @param start of its first brace in the text
 * @param end after its last brace
 * @param name what stands between the braces; {@code blank} where a person fills it in
 * @param prompt what that person is to write; empty else
 */
public record Placeholder(int start, int end, String name, String prompt) {
    /** The names that every site has. */
    public static final List<String> NAMES = List.of(
            "id",
            "title",
            "severity",
            "severity.name",
            "status",
            "started",
            "detected",
            "resolved",
            "duration",
            "eta",
            "services",
            "impact",
            "impact.users",
            "resolution",
            "workaround",
            "cause",
            "root-cause",
            "url",
            "now",
            "update.number",
            "update.text",
            "next-update",
            "review-scheduled",
            "organisation");

    private static final Set<String> KNOWN = Set.copyOf(NAMES);
    private static final String BLANK = "blank";
    private static final String ROLE = "role.";
    private static final Pattern BRACES = Pattern.compile("\\{\\{([^{}\n]*)}}");

    /** The placeholders of a text, in order. */
    public static List<Placeholder> scan(String text) {
        List<Placeholder> found = new ArrayList<>();
        Matcher braces = BRACES.matcher(text);
        while (braces.find()) {
            String inside = braces.group(1).strip();
            boolean blank = inside.equals(BLANK) || inside.startsWith(BLANK + " ");
            String prompt = blank ? inside.substring(BLANK.length()).strip() : "";
            found.add(new Placeholder(braces.start(), braces.end(), blank ? BLANK : inside, prompt));
        }
        return found;
    }

    /** Whether a person is to fill it in. */
    public boolean isBlank() {
        return name.equals(BLANK);
    }

    /** Whether it is one of {@link #NAMES}. */
    public boolean isFact() {
        return KNOWN.contains(name);
    }

    /** The role whose holder it names; empty when it does not. */
    public String role() {
        return name.startsWith(ROLE) ? name.substring(ROLE.length()) : "";
    }
}
