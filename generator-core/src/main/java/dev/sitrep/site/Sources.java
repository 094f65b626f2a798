package dev.sitrep.site;

import dev.sitrep.audience.Projected;
import dev.sitrep.audience.Projection;
import dev.sitrep.edition.Shelf;
import dev.sitrep.evidence.Evidence;
import dev.sitrep.history.History;
import dev.sitrep.history.HistoryException;
import dev.sitrep.history.Revisions;
import dev.sitrep.history.Standing;
import dev.sitrep.load.FolderTree;
import dev.sitrep.load.Loader;
import dev.sitrep.markdown.Markdown;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Index;
import dev.sitrep.model.Language;
import dev.sitrep.model.Look;
import dev.sitrep.model.SourceTree;
import dev.sitrep.model.Versions;
import dev.sitrep.render.Renderer;
import dev.sitrep.render.Theme;
import dev.sitrep.revision.RecordHistories;
import dev.sitrep.view.EditionDesk;
import dev.sitrep.view.Lexicon;
import dev.sitrep.view.PagePlan;
import dev.sitrep.view.Pages;
import dev.sitrep.view.Provenance;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.SortedMap;
import org.jspecify.annotations.Nullable;

/** A site's sources, loaded, with what its pages are made from. They can be used until they are closed. */
final class Sources implements AutoCloseable {
    private static final String DEFAULT_THEME = "beacon";
    private static final String SETTINGS = "sitrep.yaml";

    private final SourceTree tree;
    private final Catalog catalog;
    private final Theme theme;
    private final Lexicon words;
    private final Markdown markdown;
    private final Instant asOf;
    private final Past past;
    private @Nullable Evidence evidence;
    private final @Nullable History history;
    private final Shelf shelf;
    private final @Nullable String commit;

    private Sources(SourceTree tree, @Nullable History history, Request request) throws IOException {
        this.tree = tree;
        this.history = history;
        String ref = request.ref();
        this.commit = history == null || ref == null ? null : history.commit(ref);
        this.past = new Past(request);
        this.asOf = request.asOf();
        this.catalog = Loader.load(tree);
        this.shelf = new Shelf(catalog.editions(), tree, request.shelving().artifacts()::file);
        String inTheme = request.theme();
        String wanted = inTheme == null ? catalog.site().theme() : inTheme;
        this.theme = Theme.of(wanted != null && Theme.exists(wanted) ? wanted : DEFAULT_THEME, tree);
        Language language = catalog.site().language();
        this.words = new Lexicon(
                language == null ? Language.EN : language, theme.words(language == null ? Language.EN : language));
        this.markdown = Markdown.create(ProseWords.of(words));
    }

    /**
     * The sources of a request: its folder, or what a commit has in it.
     *
     * @throws HistoryException when git has no such commit, or no records in it
     * @throws IOException when they cannot be read
     */
    static Sources load(Request request) throws IOException {
        String ref = request.ref();
        if (ref == null) {
            return new Sources(request.shelving().in(folder(request)), null, request);
        }
        History history = History.open(request.source());
        try {
            SourceTree tree = history.tree(ref, request.output(), request.reports());
            if (!tree.paths().contains(SETTINGS)) {
                throw new HistoryException("there is no " + SETTINGS + " in " + request.source() + " at '" + ref + "'");
            }
            return new Sources(request.shelving().in(tree), history, request);
        } catch (IOException | RuntimeException e) {
            history.close();
            throw e;
        }
    }

    private static SourceTree folder(Request request) {
        Path editions = request.shelving().folder();
        return editions == null
                ? FolderTree.of(request.source(), request.output(), request.reports())
                : FolderTree.of(request.source(), request.output(), request.reports(), editions);
    }

    @Override
    public void close() {
        past.close();
        if (history != null) {
            history.close();
        }
    }

    SourceTree tree() {
        return tree;
    }

    /** Full id of the commit that they were read from, or that the folder is at; null where nobody asked git. */
    @Nullable
    String commit() {
        return commit == null ? past.commit() : commit;
    }

    /** The states that the files went through, as far as git can tell. Read when it is first asked for. */
    Revisions revisions() {
        return past.revisions();
    }

    /** What git says of the records' claims, where the site asks for it: git is not read otherwise. */
    synchronized Evidence evidence() {
        if (evidence == null) {
            evidence = Evidence.isWanted(catalog) ? Evidence.of(catalog, revisions()) : Evidence.none();
        }
        return evidence;
    }

    /** The clock. */
    Instant asOf() {
        return asOf;
    }

    Catalog catalog() {
        return catalog;
    }

    List<String> audiences() {
        return Projection.audiences(catalog.site());
    }

    /** The frozen copies of the site. */
    Shelf shelf() {
        return shelf;
    }

    /** The pages of one audience. Everything it may not see is gone before the first is planned. */
    Pages pages(String audience) {
        return pages(audience, beside(audience), new Provenance(null, evidence(audience)));
    }

    /** The same with other editions beside them, or to be one. */
    Pages pages(String audience, EditionDesk editions) {
        return pages(audience, editions, Provenance.NONE);
    }

    private Pages pages(String audience, EditionDesk editions, Provenance provenance) {
        Projected seen = Projection.of(catalog, Loader.prose(tree), audience);
        return Pages.of(seen, asOf, words, markdown, editions, provenance);
    }

    /** Told only to who sees all that it is about. */
    private Evidence evidence(String audience) {
        List<String> audiences = audiences();
        return audience.equals(audiences.get(audiences.size() - 1)) ? evidence() : Evidence.none();
    }

    private EditionDesk beside(String audience) {
        return new EditionDesk(null, shelf.of(audience), shelf.aliases(audience));
    }

    /** The same, with how their records came to be, which is read from git; as the others where that is not to be shown. */
    Pages pagesWithHistory(String audience) {
        if (!Versions.shown(catalog.site().versions()) || revisions().standing() == Standing.NO_REPOSITORY) {
            return pages(audience);
        }
        RecordHistories histories = RecordHistories.of(tree, catalog, revisions(), audience);
        return pages(audience, beside(audience), new Provenance(histories, evidence(audience)));
    }

    /** What is owed, with the names and addresses that the pages of the innermost audience have. */
    Deadlines deadlines() {
        List<String> audiences = audiences();
        return deadlines(pages(audiences.get(audiences.size() - 1)).plans());
    }

    /** What is owed, with the names and addresses that planned pages have. */
    Deadlines deadlines(List<PagePlan> plans) {
        return new Deadlines(Index.of(catalog), asOf, plans);
    }

    /** Whether the site has templates of its own. */
    boolean ownTemplates() {
        return theme.hasOwnTemplates();
    }

    /** Whether the pages have scripts. */
    boolean scripted() throws IOException {
        return theme.hasScripts();
    }

    Renderer renderer() {
        return new Renderer(theme, words);
    }

    SortedMap<String, byte[]> themeAssets() throws IOException {
        Look look = catalog.site().look();
        return theme.assets(look == null ? null : look.accent());
    }
}
