package dev.sitrep.view;

import dev.sitrep.markdown.Document;
import dev.sitrep.markdown.Heading;
import dev.sitrep.markdown.Section;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Tells which sections and steps of a text changed, and what of a step. */
final class ProseChanges {
    private static final Pattern CODE = Pattern.compile("<pre[ >].*?</pre>", Pattern.DOTALL);

    private final Lexicon words;
    private final ChangeWords changes;

    /** A section and its number among the steps, 0 where it is none. */
    private record Part(Section section, int step) {}

    ProseChanges(Lexicon words, ChangeWords changes) {
        this.words = words;
        this.changes = changes;
    }

    List<ChangeRow> between(Document before, Document after) {
        Map<String, Part> was = parts(before);
        Map<String, Part> is = parts(after);
        renamed(was, is);
        List<ChangeRow> rows = new ArrayList<>();
        is.forEach((key, part) -> {
            Part earlier = was.get(key);
            if (earlier == null) {
                rows.add(changes.row("added", name(part), null));
            } else {
                compare(earlier, part, rows);
            }
        });
        was.forEach((key, part) -> {
            if (!is.containsKey(key)) {
                rows.add(changes.row("removed", name(part), null));
            }
        });
        return rows;
    }

    private void compare(Part before, Part after, List<ChangeRow> rows) {
        Heading was = before.section().heading();
        Heading is = after.section().heading();
        if (was != null && is != null) {
            if (!was.text().equals(is.text())) {
                rows.add(changes.row("changed", words.w("change.heading"), was.text(), is.text()));
            }
            Set<String> names = new LinkedHashSet<>(is.attributes().keySet());
            names.addAll(was.attributes().keySet());
            for (String attribute : names) {
                String old = was.attributes().get(attribute);
                String now = is.attributes().get(attribute);
                if (!Objects.equals(old, now)) {
                    String kind = old == null ? "added" : now == null ? "removed" : "changed";
                    rows.add(changes.row(kind, name(after) + " › " + attribute(attribute), old, now));
                }
            }
        }
        if (!code(before).equals(code(after))) {
            rows.add(changes.row("changed", name(after), words.w(after.step() > 0 ? "change.command" : "change.code")));
        }
        if (!text(before).equals(text(after))) {
            rows.add(changes.row("changed", name(after), is == null ? null : words.w("change.text")));
        }
    }

    /** A section that has another heading and says the same is the same section. */
    private static void renamed(Map<String, Part> was, Map<String, Part> is) {
        for (String key : List.copyOf(is.keySet())) {
            Part part = is.get(key);
            if (part != null && !was.containsKey(key) && !part.section().empty()) {
                was.entrySet().stream()
                        .filter(e -> !is.containsKey(e.getKey())
                                && e.getValue()
                                        .section()
                                        .html()
                                        .equals(part.section().html()))
                        .map(Map.Entry::getKey)
                        .findFirst()
                        .ifPresent(old -> was.put(key, Objects.requireNonNull(was.remove(old))));
            }
        }
    }

    private static Map<String, Part> parts(Document document) {
        Map<String, Part> parts = new LinkedHashMap<>();
        int steps = 0;
        for (Section section : document.sections()) {
            Heading heading = section.heading();
            boolean step = heading != null && "step".equals(heading.attributes().get("kind"));
            Part part = new Part(section, step ? ++steps : 0);
            String key = heading == null ? "" : heading.text();
            for (int i = 2; parts.containsKey(key); i++) {
                key = (heading == null ? "" : heading.text()) + "\n" + i;
            }
            if (heading != null || !section.empty()) {
                parts.put(key, part);
            }
        }
        return parts;
    }

    private String name(Part part) {
        Heading heading = part.section().heading();
        if (heading == null) {
            return words.w("change.prose");
        }
        return part.step() > 0
                ? words.f("change.step", part.step(), heading.text())
                : words.f("change.section", heading.text());
    }

    private String attribute(String name) {
        String key = "change.step." + name;
        return words.has(key) ? words.w(key) : name;
    }

    private static List<String> code(Part part) {
        return CODE.matcher(part.section().html())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static String text(Part part) {
        return CODE.matcher(part.section().html()).replaceAll("");
    }

    /** Whether there is anything to compare. */
    static boolean any(@Nullable Document before, @Nullable Document after) {
        return before != null && !before.empty() || after != null && !after.empty();
    }
}
