package dev.sitrep.view;

import dev.sitrep.audience.Projected;
import dev.sitrep.edition.EditionPage;
import dev.sitrep.edition.EditionRecord;
import dev.sitrep.markdown.Markdown;
import dev.sitrep.revision.RecordHistories;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** All pages of an audience's site. They are planned at once, and composed one by one. */
public final class Pages {
    /** Where two would have the same address, the first has it. */
    private static final List<PageFamily> FAMILIES = List.of(
            new OverviewPage(),
            new HistoryPages(),
            new IncidentPages(),
            new PostmortemPages(),
            new RunbookPages(),
            new ServicePages(),
            new UptimePages(),
            new SeverityPages(),
            new ContactPages(),
            new OnCallPages(),
            new SlaPages(),
            new WorkflowPages(),
            new MessagePages(),
            new DeadlinePages(),
            new ActionPages(),
            new WaiverPages(),
            new EvidencePages(),
            new MaintenancePages(),
            new DrillPages(),
            new AlertPages(),
            new SubscribePage(),
            new FreePages(),
            new UnreadablePages(),
            new SearchPage(),
            new RedirectPages(),
            new NotFoundPage());

    private final Desk desk;
    private final List<PagePlan> plans;
    private final List<Sheet> sheets;
    private final EditionBooks books;
    private final SiteMap map;
    private final Frame frame;

    private Pages(Desk desk, @Nullable RecordHistories histories) {
        this.desk = desk;
        Map<String, PagePlan> byUrl = new LinkedHashMap<>();
        FAMILIES.stream().flatMap(family -> family.pages(desk)).forEach(plan -> byUrl.putIfAbsent(plan.url(), plan));
        this.books = new EditionBooks(desk, Set.copyOf(byUrl.keySet()));
        new EditionPages(books).pages(desk).forEach(plan -> byUrl.putIfAbsent(plan.url(), plan));
        RetiredPages.of(desk, Set.copyOf(byUrl.keySet())).forEach(plan -> byUrl.put(plan.url(), plan));
        this.plans = List.copyOf(byUrl.values());
        if (histories != null) {
            desk.archive(new Archive(desk, histories, plans));
        }
        this.sheets = Stream.concat(SlaPages.sheets(desk).stream(), UptimePages.sheets(desk).stream())
                .toList();
        this.map = new SiteMap(desk.seen(), plans, files(), desk.words());
        this.frame = new Frame(
                desk,
                new Navigation(desk, byUrl.keySet()),
                new Descriptions(desk, map),
                new EditionChoices(desk, books));
    }

    /**
     * Plans the pages.
     *
     * @param seen what the audience may see
     * @param asOf the clock
     * @param words of the site's language
     */
    public static Pages of(Projected seen, Instant asOf, Lexicon words, Markdown markdown) {
        return of(seen, asOf, words, markdown, EditionDesk.NONE, Provenance.NONE);
    }

    /**
     * Plans the pages of a site that has editions, or is to become one, or that shows how its records came to be.
     *
     * @param seen what the audience may see
     * @param asOf the clock
     * @param words of the site's language
     * @param provenance what git tells of the records
     */
    public static Pages of(
            Projected seen,
            Instant asOf,
            Lexicon words,
            Markdown markdown,
            EditionDesk editions,
            Provenance provenance) {
        return new Pages(
                new Desk(seen, asOf, words, markdown, editions, provenance.evidence()), provenance.histories());
    }

    /** The planned pages, in a fixed order, each with an address of its own. */
    public List<PagePlan> plans() {
        return plans;
    }

    /** Whether that is the page that searches the others: it needs their index. */
    public static boolean searches(PagePlan plan) {
        return plan.url().equals(SearchPage.URL);
    }

    /** The files for spreadsheets that go with the pages. */
    public List<Sheet> sheets() {
        return sheets;
    }

    /** The badges of the site and its services. */
    public List<BadgeView> badges() {
        return Badges.of(desk);
    }

    /** When what a page shows last changed, by its address; pages of which the records do not tell are not in it. */
    public Map<String, Instant> changes() {
        return LastChanges.of(desk);
    }

    /** What goes on, for files beside the pages. */
    public Situation situation() {
        return new Situation(desk, map);
    }

    /** The feeds, each composed when it is asked for and not kept. */
    public Iterable<Feed> feeds() {
        return Feeds.offered(desk) ? () -> new Feeds(desk, map).stream().iterator() : List.of();
    }

    /** The calendars. */
    public List<EventCalendar> calendars() {
        return Feeds.offered(desk) ? new EventCalendars(desk, map).all() : List.of();
    }

    /** The addresses of the files that are made with the pages, and that they may link to. */
    public List<String> files() {
        List<String> files = new ArrayList<>();
        if (Feeds.offered(desk)) {
            files.addAll(Feeds.files(desk));
            files.addAll(EventCalendars.files(desk));
        }
        sheets.forEach(sheet -> files.add(sheet.url()));
        if (desk.seen().innermost() && !desk.editions().freezes()) {
            files.addAll(List.of("deadlines.ics", "deadlines.json"));
        }
        if (desk.evidence().standing() != null) {
            files.add(EvidencePages.FILE);
        }
        return files;
    }

    /** What an edition of the site would hold. */
    public List<EditionPage> inventory() {
        Map<String, EditionRecord> records = new HashMap<>();
        books.records()
                .forEach(page -> Optional.ofNullable(page.record()).ifPresent(r -> records.putIfAbsent(page.url(), r)));
        return plans.stream()
                .map(plan -> new EditionPage(plan.url(), plan.title(), records.get(plan.url())))
                .toList();
    }

    /** The histories of the records, each planned when it is asked for, and not kept. */
    public List<Supplier<List<PastPage>>> past() {
        Archive archive = desk.archive();
        return archive == null
                ? List.of()
                : archive.subjects(plans)
                        .<Supplier<List<PastPage>>>map(subject -> () -> archive.history(subject)
                                .map(history -> new PastPages(desk, archive, subject, history).plan())
                                .orElse(List.of()))
                        .toList();
    }

    /** Composes a page of a record's history. May be called from several threads. */
    public ComposedPage compose(PastPage page) {
        PageProse prose = PageProse.at(desk, map, page.plan().url());
        Object content = page.plan().composer().apply(prose);
        return new ComposedPage(frame.around(page), content, prose.links(), List.of(), List.of());
    }

    /** Composes a page. May be called from several threads. */
    public ComposedPage compose(PagePlan plan) {
        PageProse prose = PageProse.at(desk, map, plan.url());
        Object content = plan.composer().apply(prose);
        return new ComposedPage(frame.around(plan), content, prose.links(), prose.troubles(), prose.documents());
    }
}
