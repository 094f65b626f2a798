package dev.sitrep.content;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A record as its team could have written it at an earlier time: without what was done, said or found since. */
final class AsKnown {
    private static final String DAY = "(20\\d\\d-\\d\\d-\\d\\d)";
    private static final String TIME = "(20\\d\\d-\\d\\d-\\d\\dT\\d\\d:\\d\\dZ)";
    /** A line that is about one moment, and goes if that is still to come. */
    private static final List<Pattern> LINES = List.of(
            Pattern.compile("(?:acknowledged|mitigated|resolved|reported|completed|published|review-held): " + TIME),
            Pattern.compile("  - \\{ (?:at|on): " + TIME + ".*"),
            Pattern.compile("  - \\{ (?:at|on): " + DAY + ",.*"),
            Pattern.compile("  - .* collected: " + TIME + ".*"),
            Pattern.compile("reviewed: \\{ on: " + DAY + ".*"),
            Pattern.compile(" {4,}[^:{]+: " + DAY));

    private static final Pattern CLOCK = Pattern.compile("  - \\{ at: \"(\\d\\d:\\d\\d)\".*");
    private static final Pattern INLINE =
            Pattern.compile(",? (?:verified|done|all-clear): (?:" + TIME + "|" + DAY + ")");
    private static final Pattern DONE = Pattern.compile("done: \\[([^]]*)]");
    private static final Pattern AFTERWARDS =
            Pattern.compile("(?:resolution|cause|workaround|breaches|  - \\{ target):? .*|breaches:");

    private final Instant when;
    private final String text;

    private AsKnown(Instant when, String text) {
        this.when = when;
        this.text = text;
    }

    static String at(Instant when, String text) {
        return new AsKnown(when, text).known();
    }

    private String known() {
        boolean markdown = text.startsWith("---\n");
        int end = markdown ? text.indexOf("\n---\n", 4) : text.length();
        List<String> lines = new ArrayList<>();
        text.substring(0, end).lines().filter(this::isKnown).map(this::inline).forEach(lines::add);
        withoutEmptied(lines);
        return String.join("\n", lines) + (markdown ? text.substring(end) : "\n");
    }

    private boolean isKnown(String line) {
        for (Pattern pattern : LINES) {
            Matcher matcher = pattern.matcher(line);
            if (matcher.matches() && isFuture(matcher.group(1))) {
                return false;
            }
        }
        Matcher clock = CLOCK.matcher(line);
        if (clock.matches()) {
            return !isFuture(first("started: " + DAY) + "T" + clock.group(1) + "Z");
        }
        return !AFTERWARDS.matcher(line).matches() || !isUnderWay();
    }

    private String inline(String line) {
        if (line.equals("status: resolved") && isUnderWay()) {
            return isFuture(first("mitigated: " + TIME)) ? "status: investigating" : "status: monitoring";
        }
        if (line.equals("status: completed") && isFuture(first("completed: " + TIME))) {
            return isFuture(first("started: " + TIME)) ? "status: scheduled" : "status: in-progress";
        }
        String known = INLINE.matcher(line)
                .replaceAll(found -> Matcher.quoteReplacement(isFuture(value(found)) ? "" : found.group()));
        return DONE.matcher(known)
                .replaceAll(found -> "done: ["
                        + String.join(
                                ", ",
                                List.of(found.group(1).split(", ")).stream()
                                        .filter(day -> !isFuture(day))
                                        .toList())
                        + "]");
    }

    private static String value(MatchResult found) {
        return found.group(1) == null ? found.group(2) : found.group(1);
    }

    private boolean isUnderWay() {
        String resolved = first("\nresolved: " + TIME);
        return !resolved.isEmpty() && isFuture(resolved);
    }

    private String first(String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }

    private boolean isFuture(String moment) {
        if (moment.length() == 10) {
            return Instant.parse(moment + "T00:00:00Z").isAfter(when);
        }
        return Instant.parse(moment.replace("Z", ":00Z")).isAfter(when);
    }

    /** Takes away keys of lists that lost their last entry. */
    private static void withoutEmptied(List<String> lines) {
        for (int i = lines.size() - 1; i >= 0; i--) {
            boolean opens = lines.get(i).matches(" *[\\w-]+:");
            if (opens && (i + 1 == lines.size() || indent(lines.get(i + 1)) <= indent(lines.get(i)))) {
                lines.remove(i);
            }
        }
    }

    private static int indent(String line) {
        return line.length() - line.stripLeading().length();
    }
}
