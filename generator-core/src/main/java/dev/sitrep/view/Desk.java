package dev.sitrep.view;

import dev.sitrep.audience.Projected;
import dev.sitrep.deadline.Obligations;
import dev.sitrep.evidence.Evidence;
import dev.sitrep.markdown.Markdown;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Index;
import dev.sitrep.model.Site;
import dev.sitrep.uptime.SiteUptime;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** What every page is made from: what the audience may see, the clock, and the site's language. */
final class Desk {
    private final Projected seen;
    private final Instant asOf;
    private final Lexicon words;
    private final Markdown markdown;
    private final Times times;
    private final Relations relations;
    private final Owed owed;
    private final EditionDesk editions;
    private final Evidence evidence;
    private @Nullable Ledger ledger;
    private @Nullable SiteUptime uptime;
    private @Nullable Archive archive;

    Desk(Projected seen, Instant asOf, Lexicon words, Markdown markdown, EditionDesk editions, Evidence evidence) {
        this(seen, asOf, words, markdown, editions, evidence, new Relations(seen.index()), Owed.of(seen, asOf));
    }

    private Desk(
            Projected seen,
            Instant asOf,
            Lexicon words,
            Markdown markdown,
            EditionDesk editions,
            Evidence evidence,
            Relations relations,
            Owed owed) {
        this.editions = editions;
        this.evidence = evidence;
        this.seen = seen;
        this.asOf = asOf;
        this.words = words;
        this.markdown = markdown;
        ZoneId zone = seen.catalog().site().timezone();
        this.times = new Times(zone == null ? ZoneOffset.UTC : zone, asOf, words);
        this.relations = relations;
        this.owed = owed;
    }

    /** The same, for a record as it was at a moment: nothing is owed on it. */
    Desk past(Instant when) {
        return new Desk(seen, when, words, markdown, editions, Evidence.none(), relations, Owed.NOTHING);
    }

    /** The history of the records; null where none is shown. */
    @Nullable
    Archive archive() {
        return archive;
    }

    /** Takes the history in, once the pages are planned. */
    void archive(Archive kept) {
        archive = kept;
    }

    Projected seen() {
        return seen;
    }

    Catalog catalog() {
        return seen.catalog();
    }

    Site site() {
        return seen.catalog().site();
    }

    Index index() {
        return seen.index();
    }

    Instant asOf() {
        return asOf;
    }

    Lexicon words() {
        return words;
    }

    Markdown markdown() {
        return markdown;
    }

    Times times() {
        return times;
    }

    /** What is owed; null for an audience that does not see all that it is reckoned from. */
    @Nullable
    Obligations obligations() {
        return owed.obligations();
    }

    /** All of it in one pass, when it is first asked for. */
    synchronized Ledger ledger() {
        if (ledger == null) {
            ledger = Ledger.of(owed, asOf, times.zone(), site().gate());
        }
        return ledger;
    }

    /** The same, found by the record that owes it. */
    Owed owed() {
        return owed;
    }

    /** How long each service was in which state, reckoned when it is first asked for. */
    synchronized SiteUptime uptime() {
        if (uptime == null) {
            uptime = SiteUptime.of(seen.index(), asOf, times.zone());
        }
        return uptime;
    }

    /** The frozen copies beside the site, or that it is to become one. */
    EditionDesk editions() {
        return editions;
    }

    /** What git says of the records' claims; nothing for an audience that does not see all of them. */
    Evidence evidence() {
        return seen.innermost() ? evidence : Evidence.none();
    }

    Relations relations() {
        return relations;
    }
}
