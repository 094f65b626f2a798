package dev.sitrep.view;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.model.TimeSpan;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Puts into words what was promised. */
final class PromiseNames {
    private final Desk desk;
    private final Lexicon words;

    PromiseNames(Desk desk) {
        this.desk = desk;
        this.words = desk.words();
    }

    String of(Obligation o) {
        String part = o.part();
        String kind = words.w("promise." + o.kind().key());
        TimeSpan span = o.working().span();
        if (part == null) {
            return kind;
        }
        return switch (o.kind()) {
            case NOTIFY -> notification(o, part);
            case ESCALATE -> words.f("promise.escalate.to", parties(part));
            case UPDATE ->
                part.startsWith("next-by")
                        ? words.w("promise.update.next-by")
                        : span == null
                                ? kind
                                : words.f("promise.update.every", desk.times().span(span));
            case POSTMORTEM -> words.has("promise.postmortem." + part) ? words.w("promise.postmortem." + part) : kind;
            case DRILL -> kind + ", " + day(part);
            default -> kind + " " + part;
        };
    }

    /** Two promises to tell the same people are told apart by what records call them. */
    private String notification(Obligation o, String part) {
        String level = o.severity();
        List<String> whom = level == null
                ? List.of()
                : desk.index().severity(level).stream()
                        .flatMap(severity -> severity.notifications().stream())
                        .filter(target -> part.equals(target.id()))
                        .map(NotifyTarget::who)
                        .flatMap(List::stream)
                        .toList();
        String name = whom.isEmpty()
                ? words.w("promise.notify")
                : words.f(
                        "promise.notify.whom",
                        whom.stream().map(desk.index()::partyName).collect(Collectors.joining(", ")));
        return whom.contains(part) ? name : name + " (" + part + ")";
    }

    private String parties(String part) {
        return Arrays.stream(part.split("\\+")).map(desk.index()::partyName).collect(Collectors.joining(", "));
    }

    private String day(String date) {
        try {
            return desk.times().weekdayAndDate(LocalDate.parse(date));
        } catch (DateTimeParseException e) {
            return date;
        }
    }
}
