package dev.sitrep.view;

import dev.sitrep.evidence.Attestation;
import dev.sitrep.evidence.Statement;
import dev.sitrep.evidence.Verdict;
import dev.sitrep.history.Revision;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Moment;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Words for what git says of a claim. */
final class EvidenceRows {
    private static final int HOLDERS = 4;

    private final Desk desk;
    private final Parts parts;
    private final Map<String, TextLink> records = new HashMap<>();

    EvidenceRows(Desk desk, PageProse prose) {
        this.desk = desk;
        this.parts = new Parts(desk, prose);
        PromisePlaces places = new PromisePlaces(desk, prose);
        Catalog catalog = desk.catalog();
        catalog.incidents().forEach(r -> records.put(r.origin().path(), places.record("incidents", r.id())));
        catalog.postmortems().forEach(r -> records.put(r.origin().path(), places.record("postmortems", r.id())));
        catalog.runbooks().forEach(r -> records.put(r.origin().path(), places.record("runbooks", r.id())));
        catalog.pages().forEach(r -> records.put(r.origin().path(), places.record("pages", r.id())));
        catalog.drills().forEach(r -> records.put(r.origin().path(), places.record("drills", r.id())));
        catalog.maintenance()
                .forEach(r -> records.put(r.origin().path(), parts.link(r.title(), Urls.page("maintenance", r.id()))));
        catalog.routine().routine().stream()
                .findFirst()
                .ifPresent(r -> records.put(r.origin().path(), list("maintenance")));
        Map.of(
                        "contacts.yaml", "contacts",
                        "severities.yaml", "severities",
                        "services.yaml", "services",
                        "oncall.yaml", "on-call",
                        "workflow.yaml", "workflow",
                        "alerts.yaml", "alerts",
                        "waivers.yaml", "waivers")
                .forEach((file, folder) -> records.put(file, list(folder)));
    }

    EvidenceView.Row row(Attestation one) {
        Revision first = one.first();
        return new EvidenceView.Row(
                records.getOrDefault(one.path(), TextLink.plain(one.path())),
                what(one.claim().name()),
                when(one.claim().at()),
                tag(desk.words(), one.verdict()),
                first == null
                        ? null
                        : new EvidenceView.Commit(
                                commit(one, first), first.author(), desk.times().of(first.committed())),
                first == null || one.delay().isZero() ? null : delay(one),
                before(one));
    }

    private TextLink commit(Attestation one, Revision first) {
        Archive archive = desk.archive();
        Archive.Subject subject = archive == null || !archive.complete() ? null : archive.subject(one.path());
        return subject == null
                ? TextLink.plain(first.shortCommit())
                : TextLink.to(first.shortCommit(), subject.urls().list());
    }

    static Tag tag(Lexicon words, Verdict verdict) {
        String key = switch (verdict) {
            case KEPT -> "met";
            case BACKDATED -> "missed";
            case AHEAD -> "late";
            case EXEMPT -> "exempt";
            case UNCOMMITTED -> "pending";
            case UNTOLD -> "unknown";
        };
        return new Tag(key, words.w("evidence.verdict." + verdict.key()));
    }

    /** The name of a claim: what happened, and to what. */
    private String what(String name) {
        String[] steps = name.split("/", HOLDERS);
        String leaf = steps[steps.length - 1];
        boolean known = desk.words().has("evidence.claim." + steps[0]);
        String key = known ? steps[0] : steps.length > 2 ? steps[2] : leaf;
        String text = desk.words().has("evidence.claim." + key) ? desk.words().w("evidence.claim." + key) : key;
        String part = steps.length > 1 && !steps[1].equals("*") ? steps[1] : "";
        return part.isEmpty() ? text : text + " " + part;
    }

    private String delay(Attestation one) {
        return desk.words()
                .f(
                        one.delay().isNegative() ? "evidence.earlier" : "evidence.later",
                        desk.times().length(one.delay()));
    }

    private @Nullable String before(Attestation one) {
        Statement before = one.before();
        return before == null
                ? null
                : desk.words()
                        .f(
                                "evidence.before",
                                when(before.at()).full(),
                                desk.times().of(before.revision().committed()).full(),
                                before.revision().shortCommit());
    }

    private When when(Moment moment) {
        return Objects.requireNonNull(desk.times().of(moment));
    }

    private TextLink list(String folder) {
        String key = "nav." + folder;
        return parts.link(desk.words().has(key) ? desk.words().w(key) : folder, Urls.list(folder));
    }
}
