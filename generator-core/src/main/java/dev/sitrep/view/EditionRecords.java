package dev.sitrep.view;

import dev.sitrep.edition.EditionPage;
import dev.sitrep.edition.EditionRecord;
import dev.sitrep.edition.RecordDigest;
import dev.sitrep.model.Catalog;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** The records that a site shows, each with its page and a digest of what the audience sees of it. */
final class EditionRecords {
    /** The kind of those that are a list of their own. */
    static final String LISTS = "lists";

    /** All kinds, in the order in which readers see them. */
    static final List<String> KINDS = List.of(
            "runbooks", "pages", "services", LISTS, "incidents", "postmortems", "maintenance", "drills", "messages");

    private final Desk desk;
    private final Predicate<String> has;
    private final List<EditionPage> records = new ArrayList<>();

    private EditionRecords(Desk desk, Predicate<String> has) {
        this.desk = desk;
        this.has = has;
    }

    /**
     * All of them.
     *
     * @param has whether the site has a page at an address
     */
    static List<EditionPage> of(Desk desk, Predicate<String> has) {
        EditionRecords found = new EditionRecords(desk, has);
        found.collect(desk.catalog());
        return List.copyOf(found.records);
    }

    private void collect(Catalog all) {
        all.incidents().forEach(r -> add("incidents", r.id(), r.formerIds(), r.title(), r));
        all.postmortems().forEach(r -> add("postmortems", r.id(), r.formerIds(), PostmortemPages.title(desk, r), r));
        all.runbooks().forEach(r -> add("runbooks", r.id(), r.formerIds(), r.title(), r));
        all.maintenance().forEach(r -> add("maintenance", r.id(), r.formerIds(), r.title(), r));
        all.drills().forEach(r -> add("drills", r.id(), List.of(), DrillPages.title(r), r));
        all.pages().forEach(r -> add("pages", r.id(), r.formerIds(), r.title(), r));
        all.messages().forEach(r -> {
            String title = r.title();
            add("messages", r.id(), List.of(), title == null ? r.id() : title, r);
        });
        all.services()
                .groups()
                .forEach(group -> group.services().forEach(s -> add("services", s.id(), s.aliases(), s.name(), s)));
        list("severities", all.severities());
        list("contacts", all.contacts());
        list("on-call", all.onCall());
        list("workflow", all.workflow());
        list("alerts", all.alerts());
    }

    private void add(String kind, String id, List<String> formerIds, String title, Record record) {
        put(kind, id, formerIds, Urls.page(kind, id), title, record);
    }

    private void list(String folder, Record record) {
        put(LISTS, folder, List.of(), Urls.list(folder), desk.words().w("nav." + folder), record);
    }

    private void put(String kind, String id, List<String> formerIds, String url, String title, Record record) {
        if (has.test(url)) {
            String digest = RecordDigest.of(record, desk.seen().prose());
            records.add(new EditionPage(url, title, new EditionRecord(kind, id, formerIds, digest)));
        }
    }
}
