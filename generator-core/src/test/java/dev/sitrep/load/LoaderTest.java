package dev.sitrep.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.sitrep.model.Catalog;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Page;
import dev.sitrep.model.Prose;
import dev.sitrep.model.Unreadable;
import java.util.List;
import org.junit.jupiter.api.Test;

class LoaderTest {
    @Test
    void aSiteWithoutFilesIsEmpty() {
        Catalog catalog = Loader.load(new MapTree());

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.site().title()).isEmpty();
        assertThat(catalog.site().origin().place()).hasToString("sitrep.yaml:1:1");
        assertThat(catalog.routine().origin().path()).isEqualTo("maintenance/routine.yaml");
        assertThat(catalog.contacts().people()).isEmpty();
    }

    @Test
    void eachFolderHoldsItsKindOfRecordAndEachListItsOwn() {
        Catalog catalog = Loader.load(new MapTree()
                .with("alerts.yml", "alerts: [ { id: cpu } ]")
                .with("maintenance/routine.yaml", "routine: [ { id: backup, what: Backup } ]")
                .with(
                        "maintenance/2026/m.yaml",
                        "title: M\nstatus: completed\nscheduled: { from: 2026-01-01T10:00Z, to: \"11:00\" }")
                .with("messages/a/m.md", "---\n---\n")
                .with("incidents/2026/01/i.yml", "title: I\nseverity: P1\nstatus: resolved\nstarted: 2026-01-01T10:00Z")
                .with("runbooks/r.md", "---\ntitle: R\n---\n")
                .with("runbooks/README.md", "# About this folder")
                .with("runbooks/screenshot.png", new byte[] {1})
                .with("assets/data.yaml", "x: 1")
                .with("theme/theme.yaml", "x: 1")
                .with("README.md", "# About this repository"));

        assertThat(catalog.problems()).isEmpty();
        assertThat(catalog.alerts().alerts()).hasSize(1);
        assertThat(catalog.routine().routine()).hasSize(1);
        assertThat(catalog.maintenance()).extracting(one -> one.id()).containsExactly("m");
        assertThat(catalog.messages()).hasSize(1);
        assertThat(catalog.incidents()).hasSize(1);
        assertThat(catalog.runbooks()).hasSize(1);
        assertThat(catalog.files()).hasSize(11);
    }

    @Test
    void theSecondOfTwoSpellingsOfAListIsReported() {
        Catalog catalog = Loader.load(new MapTree()
                .with("alerts.yaml", "alerts: [ { id: cpu } ]")
                .with("alerts.yml", "alerts: [ { id: disk } ]"));

        assertThat(catalog.alerts().alerts()).extracting(alert -> alert.id()).containsExactly("cpu");
        assertThat(catalog.problems())
                .extracting(problem -> problem.place() + " " + problem.facts())
                .containsExactly("alerts.yml:1:1 [alerts.yaml]");
    }

    @Test
    void aFolderNamedAlmostAsOneOfRecordsIsReportedOnce() {
        Catalog catalog = Loader.load(new MapTree()
                .with("Runbooks/a.md", "---\ntitle: A\n---\n")
                .with("incident/2026/a.md", "---\ntitle: A\n---\n")
                .with("incident/2026/b.md", "---\ntitle: B\n---\n")
                .with("images/a.yaml", "x: 1")
                .with("page/photo.jpg", "x"));

        assertThat(catalog.problems())
                .extracting(problem -> problem.type() + " " + problem.place() + " " + problem.facts())
                .containsExactly(
                        "UNKNOWN_FILE Runbooks/a.md:1:1 [runbooks/a.md]",
                        "UNKNOWN_FILE incident/2026/a.md:1:1 [incidents/2026/a.md]");
    }

    @Test
    void endingsMayBeInCapitals() {
        Catalog catalog = Loader.load(new MapTree()
                .with("pages/A.MD", "---\ntitle: A\n---\n")
                .with("pages/B.Yaml", "title: B")
                .with("ALERTS.yaml", "alerts: []"));

        assertThat(catalog.pages()).extracting(Page::id).containsExactly("A", "B");
        assertThat(catalog.problems())
                .extracting(problem -> problem.place() + " " + problem.facts())
                .containsExactly("ALERTS.yaml:1:1 [alerts.yaml]");
    }

    @Test
    void aFileThatCannotBeReadIsNamedWithItsProblems() {
        Catalog catalog = Loader.load(new MapTree()
                .with("incidents/2026/INC-1.md", "---\ntitle: [\n---\n")
                .with("contacts.yaml", "- x"));

        assertThat(catalog.unreadable())
                .extracting(Unreadable::path, Unreadable::type, Unreadable::id)
                .containsExactly(
                        tuple("contacts.yaml", "contacts", "contacts"),
                        tuple("incidents/2026/INC-1.md", "incidents", "INC-1"));
        assertThat(catalog.unreadable().get(1).problems())
                .isEqualTo(catalog.problems().subList(1, 2));
        assertThat(catalog.contacts().people()).isEmpty();
    }

    @Test
    void everyFieldHasItsPlace() {
        Incident incident = Loader.load(MapTree.of("incidents/x.md", Samples.incident()))
                .incidents()
                .get(0);

        assertThat(incident.origin().place()).hasToString("incidents/x.md:1:1");
        assertThat(incident.origin().at("title")).hasToString("incidents/x.md:4:8");
        assertThat(incident.origin().keyAt("title")).hasToString("incidents/x.md:4:1");
        assertThat(incident.origin().at("services/postgres")).hasToString("incidents/x.md:9:13");
        assertThat(incident.origin().has("cause")).isFalse();
        assertThat(incident.timeline().get(2).origin().at("at")).hasToString("incidents/x.md:31:11");
        assertThat(incident.timeline().get(2).origin().place()).hasToString("incidents/x.md:31:5");
        assertThat(incident.links().get(0).origin().at("url"))
                .as("a shorthand stands where its mapping would")
                .hasToString("incidents/x.md:21:5");
    }

    @Test
    void columnsCountCharactersNotCodeUnits() {
        Page page = Loader.load(MapTree.of("pages/x.md", "---\n{ title: \uD83D\uDEA8\uD83D\uDEA8, owner: a }\n---\n"))
                .pages()
                .get(0);

        assertThat(page.origin().at("owner")).hasToString("pages/x.md:2:21");
    }

    @Test
    void anIdIsTheFilesOwnElseItsStemAndATitleWithoutTextIsTheId() {
        Catalog catalog = Loader.load(
                new MapTree().with("pages/a.md", "---\nid: z\ntitle: A\n---\n").with("pages/b.md", "---\n---\n"));

        assertThat(catalog.pages()).extracting(Page::id).containsExactly("z", "b");
        assertThat(catalog.pages()).extracting(Page::title).containsExactly("A", "b");
        assertThat(catalog.problems().get(0).record()).isEqualTo("b");
    }

    @Test
    void proseIsReadAgainAsItWasLoaded() {
        MapTree tree = new MapTree()
                .with("pages/a.md", "\uFEFF---\r\ntitle: A\r\n---\r\nfirst\r\nsecond\r\n")
                .with("pages/b.yaml", "title: B\nbody: |\n  first\n  second\n")
                .with("pages/c.md", "---\ntitle: C\n---");
        List<Page> pages = Loader.load(tree).pages();

        assertThat(pages).extracting(page -> page.body().line()).containsExactly(4, 3, 4);
        assertThat(pages)
                .extracting(page -> Loader.prose(tree).read(page.body()))
                .containsExactly("first\nsecond\n", "first\nsecond\n", "");
        assertThat(Loader.prose(tree).read(new Prose("pages/gone.md", 4, null))).isEmpty();
    }

    @Test
    void textsAreThoseOfTheRecordFiles() {
        MapTree tree = new MapTree()
                .with("alerts.yaml", "alerts: []\n")
                .with("assets/x.md", "x")
                .with("pages/a.md", "---\ntitle: A\n---\nfirst\n")
                .with("pages/b.md", "no front matter\n");

        assertThat(Loader.texts(tree))
                .containsExactly(
                        new SourceText("alerts.yaml", "alerts: []\n", 3),
                        new SourceText("pages/a.md", "---\ntitle: A\n---\nfirst\n", 4),
                        new SourceText("pages/b.md", "no front matter\n", 1));
    }

    @Test
    void loadingTwiceGivesTheSame() {
        MapTree tree = new MapTree();
        for (int i = 0; i < 200; i++) {
            tree.with("incidents/i" + i + ".md", Samples.incident().replace("INC-20260119-001", "INC-" + i));
            tree.with("pages/p" + i + ".md", "---\ntitel: x\n---\n");
        }

        Catalog first = Loader.load(tree);
        Catalog second = Loader.load(tree);

        assertThat(first.problems()).hasSize(400).isEqualTo(second.problems());
        assertThat(first.incidents())
                .extracting(Incident::id)
                .isEqualTo(second.incidents().stream().map(Incident::id).toList());
        assertThat(first.incidents()).extracting(one -> one.origin().path()).isSorted();
    }
}
