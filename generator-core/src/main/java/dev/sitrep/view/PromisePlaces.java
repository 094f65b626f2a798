package dev.sitrep.view;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Action;
import dev.sitrep.model.NotifyTarget;
import dev.sitrep.model.Origin;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.Severity;
import dev.sitrep.model.Target;
import dev.sitrep.model.Waiver;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Leads from an obligation to the record that owes it, and to the line that promises it. */
final class PromisePlaces {
    private final Desk desk;
    private final PageProse prose;
    private final Parts parts;

    PromisePlaces(Desk desk, PageProse prose) {
        this.desk = desk;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
    }

    /** The line that promises it: a level of the matrix, an escalation policy, or the record itself. */
    @Nullable
    TextLink policy(Obligation o) {
        Place place = o.policy();
        if (place.equals(o.source())) {
            return null;
        }
        String text = place.path() + ":" + place.line();
        String severity = o.severity();
        if (severity != null && place.path().equals("severities.yaml")) {
            return parts.link(text, Urls.list("severities") + "#" + Urls.segment(severity));
        }
        return place.path().equals("oncall.yaml") ? parts.link(text, Urls.list("on-call")) : TextLink.plain(text);
    }

    TextLink record(Obligation o) {
        return record(o.home(), o.record());
    }

    /** A record by where it is kept. */
    TextLink record(String home, String id) {
        return switch (home) {
            case "incidents" -> parts.incident(id);
            case "postmortems" -> parts.link(desk.words().w("postmortem") + " " + id, Urls.page("postmortems", id));
            case "runbooks" -> parts.runbook(id);
            case "contacts" -> id.equals("contacts.yaml") ? file("contacts") : parts.party(id);
            case "pages" -> page(id);
            case "drills" -> drill(id);
            case "routine" ->
                parts.link(desk.words().w("nav.maintenance"), Urls.list("maintenance") + "#" + Urls.segment(id));
            case "oncall" -> file("on-call");
            default -> file(home);
        };
    }

    /** A record of any kind, as a waiver names it. */
    TextLink named(String id) {
        if (desk.index().incident(id).isPresent()) {
            return parts.incident(id);
        }
        if (desk.index().runbook(id).isPresent()) {
            return parts.runbook(id);
        }
        return desk.relations().postmortem(id).isPresent()
                ? parts.link(desk.words().w("postmortem") + " " + id, Urls.page("postmortems", id))
                : parts.party(id);
    }

    /** A waiver, leading to all of them. */
    TextLink waiver(Waiver waiver) {
        String id = waiver.id();
        String text = id == null ? desk.words().w("waiver") : id;
        return parts.link(text, Urls.list("waivers") + (id == null ? "" : "#" + Urls.segment(id)));
    }

    /** The text of an action or of recurring work, inline HTML; null for others. */
    @Nullable
    String about(Obligation o) {
        return switch (o.kind()) {
            case ACTION -> action(o);
            case ROUTINE ->
                desk.catalog().routine().routine().stream()
                        .filter(r -> r.id().equals(o.record()))
                        .findFirst()
                        .map(r -> prose.inline(r.what(), r.origin(), "what"))
                        .orElse(null);
            default -> null;
        };
    }

    /** What the matrix notes beside the promise, inline HTML. */
    @Nullable
    String note(Obligation o) {
        String id = o.severity();
        Severity level = id == null ? null : desk.index().severity(id).orElse(null);
        if (level == null) {
            return null;
        }
        return switch (o.kind()) {
            case RESPOND -> note(level.respond());
            case UPDATE -> note(level.update());
            case RESTORE -> note(level.restore());
            case OBSERVE -> note(level.observe());
            case ARTIFACTS -> note(level.artifacts());
            case REPORT -> note(level.report());
            case REVIEW -> note(level.review());
            case POSTMORTEM -> {
                PostmortemTarget target = level.postmortem();
                yield target == null ? null : prose.inline(target.note(), target.origin(), "note");
            }
            case NOTIFY -> {
                for (NotifyTarget target : level.notifications()) {
                    if (o.part() != null && o.part().equals(target.id())) {
                        yield prose.inline(target.note(), target.origin(), "note");
                    }
                }
                yield null;
            }
            default -> null;
        };
    }

    private @Nullable String note(@Nullable Target target) {
        return target == null ? null : prose.inline(target.note(), target.origin(), "note");
    }

    private @Nullable String action(Obligation o) {
        List<Action> actions = o.home().equals("postmortems")
                ? desk.relations().postmortem(o.record()).map(p -> p.actions()).orElse(List.of())
                : desk.index().incident(o.record()).map(i -> i.actions()).orElse(List.of());
        for (int i = 0; i < actions.size(); i++) {
            Action action = actions.get(i);
            String id = action.id() == null ? String.valueOf(i + 1) : action.id();
            if (id.equals(o.part())) {
                Origin origin = action.origin();
                return prose.inline(action.what(), origin, "what");
            }
        }
        return null;
    }

    private TextLink page(String id) {
        return desk.catalog().pages().stream()
                .filter(p -> p.id().equals(id))
                .findFirst()
                .map(p -> parts.link(p.title(), Urls.page("pages", id)))
                .orElse(TextLink.plain(id));
    }

    private TextLink drill(String id) {
        return desk.catalog().drills().stream()
                .filter(d -> d.id().equals(id))
                .findFirst()
                .map(d -> parts.link(DrillPages.title(d), Urls.page("drills", id)))
                .orElse(TextLink.plain(id));
    }

    private TextLink file(String folder) {
        String key = "nav." + folder;
        return parts.link(desk.words().has(key) ? desk.words().w(key) : folder, Urls.list(folder));
    }
}
