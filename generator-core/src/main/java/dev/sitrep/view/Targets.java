package dev.sitrep.view;

import dev.sitrep.model.Anchor;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.Severity;
import dev.sitrep.model.SeverityMatrix;
import dev.sitrep.model.Target;
import dev.sitrep.model.TimeSpan;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the targets of a level into words, in the order in which an incident meets them. */
final class Targets {
    /** The kinds of targets, in the order in which an incident meets them. */
    static final List<String> ORDER = List.of(
            "respond",
            "notify",
            "update",
            "restore",
            "observe",
            "artifacts",
            "report",
            "postmortem",
            "review",
            "actions");

    private static final String ALWAYS = "24x7";

    private final Desk desk;
    private final PageProse prose;
    private final Parts parts;
    private final Lexicon words;
    private final Anchor clock;

    Targets(Desk desk, PageProse prose) {
        this.desk = desk;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
        this.words = desk.words();
        SeverityMatrix matrix = desk.catalog().severities();
        this.clock = matrix.clock() == null ? Anchor.DETECTED : matrix.clock();
    }

    List<TargetText> of(Severity level) {
        List<TargetText> all = new ArrayList<>();
        add(all, level, "respond", level.respond(), clock);
        for (NotifyTarget target : level.notifications()) {
            all.add(promise(
                    level,
                    "notify",
                    target.id(),
                    new Target(
                            target.origin(),
                            target.within(),
                            null,
                            null,
                            target.after(),
                            target.calendar(),
                            target.pausable(),
                            null,
                            target.via(),
                            target.who(),
                            target.note()),
                    clock));
        }
        add(all, level, "update", level.update(), clock);
        add(all, level, "restore", level.restore(), clock);
        add(all, level, "observe", level.observe(), Anchor.MITIGATED);
        add(all, level, "artifacts", level.artifacts(), Anchor.RESOLVED);
        add(all, level, "report", level.report(), Anchor.RESOLVED);
        PostmortemTarget postmortem = level.postmortem();
        if (postmortem != null) {
            all.add(postmortem(level, postmortem));
        }
        add(all, level, "review", level.review(), Anchor.RESOLVED);
        add(all, level, "actions", level.actions(), Anchor.PUBLISHED);
        return all;
    }

    /** What targets count from unless they say. */
    String clock() {
        return anchor(clock);
    }

    /** A calendar and where its hours are written. */
    static TextLink calendar(Desk desk, Parts parts, String id) {
        return desk.catalog().calendars().calendars().containsKey(id)
                ? parts.link(CalendarViews.name(desk, id), Urls.list("severities") + "#" + CalendarViews.anchor(id))
                : TextLink.plain(id);
    }

    private void add(List<TargetText> all, Severity level, String kind, @Nullable Target target, Anchor from) {
        if (target != null) {
            all.add(promise(level, kind, null, target, from));
        }
    }

    private TargetText promise(Severity level, String kind, @Nullable String id, Target target, Anchor from) {
        Anchor anchor = target.after() == null ? from : target.after();
        return new TargetText(
                kind(kind),
                id,
                text(target, anchor),
                calendar(level, target.calendar()),
                Boolean.TRUE.equals(target.pausable()),
                parts.parties(target.who()),
                target.via().stream().map(parts::channel).toList(),
                List.of(),
                List.of(),
                prose.inline(target.note(), target.origin(), "note"));
    }

    private TargetText postmortem(Severity level, PostmortemTarget target) {
        Anchor anchor = target.after() == null ? Anchor.RESOLVED : target.after();
        return new TargetText(
                kind("postmortem"),
                null,
                target.within() == null ? words.w("target.owed") : within(target.within(), anchor),
                calendar(level, target.calendar()),
                Boolean.TRUE.equals(target.pausable()),
                List.of(),
                List.of(),
                target.sections().stream().map(this::section).toList(),
                parts.parties(target.signOff()),
                prose.inline(target.note(), target.origin(), "note"));
    }

    private Tag kind(String kind) {
        return new Tag(kind, words.w("promise." + kind));
    }

    private String text(Target target, Anchor anchor) {
        List<String> texts = new ArrayList<>();
        if (target.within() != null) {
            texts.add(within(target.within(), anchor));
        }
        if (target.every() != null) {
            texts.add(words.f("target.every", desk.times().span(target.every())));
        }
        if (target.lasting() != null) {
            texts.add(words.f("target.for", desk.times().span(target.lasting()), anchor(anchor)));
        }
        if (target.digest() != null) {
            String key = "target.digest." + target.digest();
            texts.add(words.has(key) ? words.w(key) : words.f("target.digest", target.digest()));
        }
        return texts.isEmpty() ? words.w("target.owed") : String.join("; ", texts);
    }

    private String within(TimeSpan span, Anchor anchor) {
        String length = desk.times().span(span);
        if (span.isImmediate()) {
            return words.f("target.immediate", anchor(anchor));
        }
        boolean nextDay = length.equals(words.w("span.next-business-day"));
        return words.f(nextDay ? "target.by-end-of" : "target.within", length, anchor(anchor));
    }

    private String anchor(Anchor anchor) {
        return words.w("anchor." + anchor.key());
    }

    private @Nullable TextLink calendar(Severity level, @Nullable String own) {
        String id = own == null ? level.calendar() : own;
        return id == null || id.equals(ALWAYS) ? null : calendar(desk, parts, id);
    }

    /** The name of a section: the theme's for the known ones, the site's first heading for its own. */
    private String section(String id) {
        List<String> headings = desk.site().sections().getOrDefault(id, List.of());
        if (!headings.isEmpty()) {
            return headings.get(0);
        }
        return words.has("section." + id) ? words.w("section." + id) : id;
    }
}
