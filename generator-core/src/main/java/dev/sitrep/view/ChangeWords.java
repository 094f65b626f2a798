package dev.sitrep.view;

import dev.sitrep.markdown.Markdown;
import dev.sitrep.model.ActionKind;
import dev.sitrep.model.Cadence;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Done;
import dev.sitrep.model.EventKind;
import dev.sitrep.model.IncidentStatus;
import dev.sitrep.model.Keyword;
import dev.sitrep.model.MaintenanceStatus;
import dev.sitrep.model.Moment;
import dev.sitrep.model.PostmortemStatus;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Service;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.revision.FieldChange;
import dev.sitrep.revision.HtmlDiff;
import dev.sitrep.revision.RecordFields;
import dev.sitrep.revision.Signs;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells changes of fields in words, with the names that pages have for them. */
final class ChangeWords {
    private static final int SHORT = 60;
    private static final int LONGEST = 300;
    private static final List<String> TELLING =
            List.of("id", "at", "what", "event", "text", "title", "name", "why", "criterion", "url");
    private static final Map<Class<?>, String> PREFIXES = Map.of(
            ComponentStatus.class, "component",
            IncidentStatus.class, "incident",
            PostmortemStatus.class, "postmortem",
            MaintenanceStatus.class, "maintenance",
            EventKind.class, "event",
            ActionKind.class, "action-kind");

    private final Desk desk;
    private final Lexicon words;
    private final Signs signs;

    ChangeWords(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
        this.signs = new Signs(words.w("change.sign.added"), words.w("change.sign.removed"));
    }

    Signs signs() {
        return signs;
    }

    /** A change of a kind that stands for itself. */
    ChangeRow row(String kind, String name, @Nullable String note) {
        return new ChangeRow(new Tag(kind, words.w("change." + kind)), name, null, null, note, null);
    }

    ChangeRow row(FieldChange change) {
        String name = name(change.way());
        return switch (change.kind()) {
            case ADDED -> row("added", name, null, text(change.way(), change.after()));
            case REMOVED -> row("removed", name, text(change.way(), change.before()), null);
            case REORDERED -> row("changed", name, words.w("change.reordered"));
            case CHANGED -> changed(name, change.before(), change.after());
        };
    }

    /** A value that became another. */
    ChangeRow row(String kind, String name, @Nullable String before, @Nullable String after) {
        return new ChangeRow(new Tag(kind, words.w("change." + kind)), name, before, after, null, null);
    }

    private ChangeRow changed(String name, @Nullable Object before, @Nullable Object after) {
        Tag kind = new Tag("changed", words.w("change.changed"));
        if (before instanceof String was && after instanceof String is && Math.max(was.length(), is.length()) > SHORT) {
            String marked = HtmlDiff.of(Markdown.escaped(was), Markdown.escaped(is), signs)
                    .orElse(null);
            return marked == null
                    ? row("changed", name, words.w("change.text"))
                    : new ChangeRow(kind, name, null, null, null, marked);
        }
        return new ChangeRow(kind, name, text(before), text(after), moved(before, after), null);
    }

    private @Nullable String moved(@Nullable Object before, @Nullable Object after) {
        if (!(before instanceof Moment was) || !(after instanceof Moment is) || was.dateOnly() || is.dateOnly()) {
            return null;
        }
        Duration by = Duration.between(was.instant(), is.instant());
        return by.isZero()
                ? null
                : words.f(
                        by.isNegative() ? "change.earlier" : "change.later",
                        desk.times().length(by));
    }

    private String name(List<FieldChange.Step> way) {
        return way.stream().map(this::step).filter(step -> !step.isEmpty()).collect(Collectors.joining(" › "));
    }

    private String step(FieldChange.Step step) {
        Object item = step.item();
        if (item instanceof String) {
            return "";
        }
        if (item != null) {
            return label(item);
        }
        String key = "field." + step.key();
        return !step.entry() && words.has(key) ? words.w(key) : named(step.key());
    }

    /** What came or went, without what it is called by already. */
    private String text(List<FieldChange.Step> way, @Nullable Object value) {
        Object item = way.isEmpty() ? null : way.get(way.size() - 1).item();
        if (item == null || item != value || item instanceof String) {
            return text(value);
        }
        Map<String, Object> fields = RecordFields.of(item);
        fields.remove(labelled(fields));
        return shortened(several(fields.values()), LONGEST);
    }

    /** An item by its id, else by its time, else by what it says. */
    private String label(Object item) {
        Map<String, Object> fields = RecordFields.of(item);
        return shortened(text(fields.get(labelled(fields))), SHORT);
    }

    private static String labelled(Map<String, Object> fields) {
        return TELLING.stream().filter(fields::containsKey).findFirst().orElse("");
    }

    private String text(@Nullable Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof String text) {
            return shortened(named(text), LONGEST);
        }
        if (value instanceof Moment moment) {
            When when = desk.times().of(moment);
            return when == null ? "" : when.full();
        }
        if (value instanceof LocalDate date) {
            return desk.times().of(date).full();
        }
        if (value instanceof Done done) {
            return done.at() == null ? words.w("change.yes") : text(done.at());
        }
        if (value instanceof TimeSpan span) {
            return desk.times().span(span);
        }
        if (value instanceof Cadence cadence) {
            return new Cadences(desk).phrase(cadence);
        }
        if (value instanceof Boolean truth) {
            return words.w(truth ? "change.yes" : "change.no");
        }
        if (value instanceof Keyword keyword) {
            String key = PREFIXES.getOrDefault(value.getClass(), "") + "." + keyword.key();
            return words.has(key) ? words.w(key) : keyword.key();
        }
        return shortened(several(value), LONGEST);
    }

    private String several(Object value) {
        if (value instanceof Collection<?> items) {
            boolean plain = items.stream().allMatch(String.class::isInstance);
            return items.stream()
                    .map(this::text)
                    .filter(text -> !text.isEmpty())
                    .collect(Collectors.joining(plain ? ", " : " · "));
        }
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(e -> named(String.valueOf(e.getKey())) + ": " + text(e.getValue()))
                    .collect(Collectors.joining(", "));
        }
        Map<String, Object> fields = RecordFields.of(value);
        return fields.isEmpty()
                ? String.valueOf(value)
                : several(fields.values().stream()
                        .filter(field -> !(field instanceof Boolean))
                        .toList());
    }

    /** The name of a person, role, team or service, where that is its id. */
    private String named(String id) {
        return desk.index().isParty(id)
                ? desk.index().partyName(id)
                : desk.index()
                        .service(id)
                        .map(Service::name)
                        .or(() -> desk.index().runbook(id).map(Runbook::title))
                        .orElse(id);
    }

    private static String shortened(String text, int longest) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.codePointCount(0, line.length()) <= longest) {
            return line;
        }
        return line.substring(0, line.offsetByCodePoints(0, longest - 1)) + "…";
    }
}
