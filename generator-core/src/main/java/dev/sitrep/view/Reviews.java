package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.model.Breach;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Reviewable;
import dev.sitrep.model.Reviewed;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Tells who keeps a record current, when it was reviewed last, and when it is due again. */
final class Reviews {
    private final Desk desk;

    Reviews(Desk desk) {
        this.desk = desk;
    }

    /** The upkeep of a file of the root, such as {@code contacts.yaml}. */
    Upkeep file(Reviewable file, PageProse prose) {
        String path = file.origin().path();
        String name = path.substring(path.lastIndexOf('/') + 1);
        Obligation owed = desk.owed().only(Kind.RECORD_REVIEW, name.replace(".yaml", ""), name);
        return of(owed, file, List.of(), prose);
    }

    /** The upkeep of a record. */
    Upkeep of(@Nullable Obligation owed, Reviewable record, List<Breach> breaches, PageProse prose) {
        String owner = record.owner();
        Reviewed reviewed = record.reviewed();
        TimeSpan every = record.reviewEvery();
        Parts parts = new Parts(desk, prose);
        PromiseRow row = owed == null ? null : PromiseRows.ofMany(desk, prose).row(owed);
        Instant due = owed == null ? null : owed.deadline();
        return new Upkeep(
                owner == null ? null : parts.party(owner),
                desk.times().of(reviewed == null ? null : reviewed.on()),
                reviewed == null || reviewed.by() == null ? null : parts.party(reviewed.by()),
                reviewed == null || reviewed.evidence() == null ? null : evidence(reviewed.evidence(), parts),
                every == null ? null : desk.times().span(every),
                due == null ? null : date(due),
                state(owed),
                row == null || due == null ? null : row.working(),
                row == null ? null : row.live(),
                row == null ? null : row.waiver(),
                parts.breaches(breaches, prose),
                null,
                null);
    }

    /** The upkeep of a record with the place where it is written and the audience that it names. */
    Upkeep placed(Upkeep upkeep, Origin origin, @Nullable String audience) {
        return desk.seen().innermost() ? upkeep.in(origin.path(), new Parts(desk).seenBy(audience)) : upkeep;
    }

    /** Where a recurring duty stands, with how far it is off; null where nothing is promised. */
    @Nullable
    Tag state(@Nullable Obligation owed) {
        if (owed == null) {
            return null;
        }
        Instant due = owed.deadline();
        String distance = due == null ? "" : desk.times().relative(due);
        return switch (owed.state()) {
            case OVERDUE -> new Tag("overdue", desk.words().f("upkeep.overdue", distance));
            case GRACE -> new Tag("grace", desk.words().f("upkeep.overdue", distance));
            case DUE_SOON -> new Tag("due-soon", desk.words().f("upkeep.due", distance));
            case PENDING -> new Tag("kept", desk.words().f("upkeep.due", distance));
            case UNKNOWN -> new Tag("unknown", desk.words().w(never(owed.kind())));
            case WAIVED -> new Tag("waived", desk.words().w("promise.state.waived"));
            case EXEMPT -> new Tag("exempt", desk.words().w("promise.state.exempt"));
            case MET, LATE -> new Tag("kept", desk.words().w("promise.state.met"));
        };
    }

    /** For a browser, while it is to come; else null. */
    @Nullable
    Live live(@Nullable Obligation owed, PageProse prose) {
        return owed == null ? null : PromiseRows.ofMany(desk, prose).live(owed);
    }

    private static String never(Kind kind) {
        return switch (kind) {
            case CONTACT_VERIFY -> "verified.never";
            case ROUTINE -> "routine.never";
            default -> "upkeep.never";
        };
    }

    /** The day of a time. */
    private When date(Instant instant) {
        return desk.times().of(instant.atZone(desk.times().zone()).toLocalDate());
    }

    /** A drill, an incident, an address, or words. */
    private TextLink evidence(String evidence, Parts parts) {
        String url = Ways.http(evidence);
        if (url != null) {
            return new TextLink(evidence, url, true);
        }
        if (desk.index().incident(evidence).isPresent()) {
            return parts.incident(evidence);
        }
        if (evidence.startsWith("drill:")) {
            String[] drill = evidence.substring("drill:".length()).split("/", 2);
            for (Drill known : desk.catalog().drills()) {
                if (known.id().equals(drill[0])) {
                    String title = DrillPages.title(known);
                    String text = drill.length == 1 ? title : title + ", " + drill[1];
                    return parts.link(text, Urls.page("drills", known.id()));
                }
            }
        }
        return TextLink.plain(evidence);
    }
}
