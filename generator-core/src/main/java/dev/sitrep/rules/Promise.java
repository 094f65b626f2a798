package dev.sitrep.rules;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Anchor;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.model.Origin;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.Severity;
import dev.sitrep.model.SeverityMatrix;
import dev.sitrep.model.Target;
import dev.sitrep.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A length of time that a level of the matrix promises.
 *
 * @param level id
 * @param name of the target, as the file calls it
 * @param calendar on which it is counted; empty for round the clock
 * @param after from when
 * @param length the time promised
 * @param place where it is written
 */
record Promise(String level, String name, String calendar, Anchor after, TimeSpan length, Place place) {
    /** What must be the same for two levels' promises to be compared. */
    String kind() {
        return name + '\n' + calendar + '\n' + after;
    }

    /** The promises of a level. */
    static List<Promise> of(Severity level, SeverityMatrix matrix) {
        Anchor clock = matrix.clock() == null ? Anchor.DETECTED : matrix.clock();
        List<Promise> all = new ArrayList<>();
        target(all, level, "respond", level.respond(), clock);
        target(all, level, "update", level.update(), clock);
        target(all, level, "restore", level.restore(), clock);
        target(all, level, "report", level.report(), Anchor.RESOLVED);
        PostmortemTarget p = level.postmortem();
        if (p != null) {
            add(all, level, "postmortem", p.origin(), p.calendar(), p.after(), Anchor.RESOLVED, p.within());
        }
        target(all, level, "review", level.review(), Anchor.RESOLVED);
        target(all, level, "artifacts", level.artifacts(), Anchor.RESOLVED);
        for (NotifyTarget n : level.notifications()) {
            String name = n.id() == null ? "notify" : "notify " + n.id();
            add(all, level, name, n.origin(), n.calendar(), n.after(), clock, n.within());
        }
        return all;
    }

    private static void target(
            List<Promise> all, Severity level, String name, @Nullable Target target, Anchor defaultAfter) {
        if (target != null) {
            TimeSpan length = target.every() == null ? target.within() : target.every();
            add(all, level, name, target.origin(), target.calendar(), target.after(), defaultAfter, length);
        }
    }

    private static void add(
            List<Promise> all,
            Severity level,
            String name,
            Origin origin,
            @Nullable String calendar,
            @Nullable Anchor after,
            Anchor defaultAfter,
            @Nullable TimeSpan length) {
        if (length != null) {
            String own = calendar == null ? level.calendar() : calendar;
            Place place = origin.has("every") ? origin.at("every") : origin.at("within");
            all.add(new Promise(
                    level.id(), name, own == null ? "" : own, after == null ? defaultAfter : after, length, place));
        }
    }
}
