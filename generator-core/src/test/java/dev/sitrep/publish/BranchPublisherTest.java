package dev.sitrep.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sitrep.history.History;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BranchPublisherTest {
    private static final Map<String, String> PAGES =
            Map.of("index.html", "home", "incidents/INC-1/index.html", "one", "_headers", "/*");

    @TempDir
    private Path temp;

    private Published there;

    @BeforeEach
    void create() throws Exception {
        there = new Published(temp);
    }

    @AfterEach
    void close() {
        there.close();
    }

    @Test
    void aBranchIsMadeWithNothingElseInItsHistory() throws Exception {
        BranchPublisher.Outcome outcome = there.publish(there.site(PAGES));
        assertThat(there.pages("gh-pages")).isEqualTo(PAGES);
        assertThat(there.files("gh-pages")).containsEntry(".nojekyll", "").containsKey(Marker.NAME);
        RevCommit commit = there.log("gh-pages").get(0);
        assertThat(commit.getParentCount()).isZero();
        assertThat(commit.getFullMessage())
                .isEqualTo("Publish the site for 'public' as of 2026-02-20T02:00:00Z\n\nAudience: public\n"
                        + "As-Of: 2026-02-20T02:00:00Z\nSource-Commit: 1234567890123456789012345678901234567890\n");
        assertThat(commit.getAuthorIdent().toExternalString()).isEqualTo("Rini <rini@example.org> 1771552800 +0000");
        assertThat(outcome.commit()).isEqualTo(commit.abbreviate(10).name());
        assertThat(outcome.difference().summary()).isEqualTo("5 added, 0 changed, 0 removed");
    }

    @Test
    void theNextSiteIsOneCommitOnTop() throws Exception {
        there.publish(there.site(PAGES));
        BranchPublisher.Outcome outcome =
                there.publish(there.site(Map.of("index.html", "home now", "_headers", "/*", "new.html", "new")));
        assertThat(there.pages("gh-pages"))
                .isEqualTo(Map.of("index.html", "home now", "_headers", "/*", "new.html", "new"));
        assertThat(there.log("gh-pages")).hasSize(2);
        // The marker changes with the list of files.
        assertThat(outcome.difference().lines())
                .containsExactly("+ new.html", "~ .sitrep-published", "~ index.html", "- incidents/INC-1/index.html");
    }

    @Test
    void theSameSiteIsNoCommit() throws Exception {
        there.publish(there.site(PAGES));
        BranchPublisher.Outcome again = there.publish(there.site(PAGES));
        assertThat(again.commit()).isNull();
        assertThat(again.difference().isNothing()).isTrue();
        assertThat(there.log("gh-pages")).hasSize(1);
    }

    @Test
    void theSameSiteAndClockAreTheSameCommit() throws Exception {
        String first = there.publish(there.site(PAGES)).commit();
        try (Published other = new Published(Files.createDirectory(temp.resolve("other")))) {
            assertThat(other.publish(other.site(PAGES)).commit()).isEqualTo(first);
        }
    }

    @Test
    void aDryRunSaysWhatItWouldDoAndDoesNothing() throws Exception {
        try (History history = History.open(there.source)) {
            BranchPublisher.Outcome outcome = new BranchPublisher(
                            Published.place(), history.workTree(), there.source, Map.of())
                    .publish(there.site(PAGES), Published.COMMIT, true);
            assertThat(outcome.difference().lines()).contains("+ index.html");
            assertThat(outcome.target()).isEqualTo("branch gh-pages of " + there.bare);
        }
        assertThat(there.log("gh-pages")).isEmpty();
    }

    @Test
    void theSourcesAreLeftAlone() throws Exception {
        there.bench.write("sitrep.yaml", "title: staged\n").stage();
        there.bench.write("sitrep.yaml", "title: changed\n");
        byte[] index = Files.readAllBytes(there.source.resolve(".git/index"));
        List<String> before = listing(there.source);
        there.publish(there.site(PAGES));
        assertThat(Files.readAllBytes(there.source.resolve(".git/index"))).isEqualTo(index);
        assertThat(listing(there.source)).isEqualTo(before);
        assertThat(there.source.resolve("sitrep.yaml")).hasContent("title: changed");
    }

    @Test
    void whatSomebodyElsePushesMeanwhileStays() throws Exception {
        there.publish(there.site(PAGES));
        AtomicInteger pushes = new AtomicInteger();
        BranchPublisher.Outcome outcome =
                there.publish(Published.place(), there.site(Map.of("index.html", "second")), Published.COMMIT, () -> {
                    if (pushes.incrementAndGet() <= 2) {
                        there.pushAsSomebodyElse("gh-pages", Map.of("CNAME", "status.example.org " + pushes.get()));
                    }
                });
        assertThat(pushes).hasValue(3);
        assertThat(there.pages("gh-pages")).isEqualTo(Map.of("index.html", "second", "CNAME", "status.example.org 2"));
        assertThat(there.log("gh-pages").stream().map(RevCommit::getShortMessage))
                .containsExactly(
                        Published.COMMIT.message("public").lines().findFirst().orElseThrow(),
                        "Theirs",
                        "Theirs",
                        Published.COMMIT.message("public").lines().findFirst().orElseThrow());
        assertThat(outcome.difference().kept()).isEqualTo(1);
    }

    @Test
    void aBranchThatSomebodyElseMadeMeanwhileIsLookedAtAgain() throws Exception {
        refused(
                () -> there.publish(
                        Published.place(),
                        there.site(PAGES),
                        Published.COMMIT,
                        () -> there.pushAsSomebodyElse("gh-pages", Map.of("README.md", "theirs"))),
                "is not empty, and no site was published there: README.md");
        assertThat(there.files("gh-pages")).isEqualTo(Map.of("README.md", "theirs"));
    }

    @Test
    void whoNeverStopsPushingIsGivenWay() throws Exception {
        there.publish(there.site(PAGES));
        AtomicInteger pushes = new AtomicInteger();
        refused(
                () -> there.publish(
                        Published.place(),
                        there.site(Map.of("a", "a")),
                        Published.COMMIT,
                        () -> there.pushAsSomebodyElse("gh-pages", Map.of("n", "" + pushes.incrementAndGet()))),
                "others kept pushing to branch gh-pages");
        assertThat(there.pages("gh-pages")).containsEntry("n", "5").containsKey("index.html");
    }

    @Test
    void filesOfOthersStayAndWhatIsKeptIsNotOverwritten() throws Exception {
        there.publish(there.site(PAGES));
        there.pushAsSomebodyElse(
                "gh-pages",
                Map.of("CNAME", "status.example.org", "pr/7/index.html", "preview", "robots.txt", "theirs"));
        FinishedSite next = there.site(Map.of("index.html", "home", "robots.txt", "ours"));
        refused(
                () -> there.publish(next),
                "robots.txt in branch gh-pages of " + there.bare
                        + " was not published by Sitrep, and the site has a file there");
        there.publish(next, "robots.txt");
        assertThat(there.pages("gh-pages"))
                .isEqualTo(Map.of(
                        "index.html", "home",
                        "robots.txt", "theirs",
                        "CNAME", "status.example.org",
                        "pr/7/index.html", "preview"));
    }

    @Test
    void aBranchOfOthersIsRefusedUntilItIsAdopted() throws Exception {
        there.pushAsSomebodyElse("gh-pages", Map.of("README.md", "theirs", "CNAME", "status.example.org"));
        refused(
                () -> there.publish(there.site(PAGES)),
                "is not empty, and no site was published there: CNAME and 1 more");
        refused(() -> there.publish(there.site(PAGES), "CNAME"), "(-Dsitrep.publish.adopt)");
        BranchPublisher.Place adopting =
                new BranchPublisher.Place("origin", "gh-pages", "", Keep.of(List.of("CNAME")), true);
        there.publish(adopting, there.site(PAGES), Published.COMMIT, () -> {});
        Map<String, String> expected = new HashMap<>(PAGES);
        expected.put("CNAME", "status.example.org");
        assertThat(there.pages("gh-pages")).isEqualTo(expected);
        assertThat(there.log("gh-pages")).hasSize(2);
    }

    @Test
    void aBranchThatIsKeptAsAWholeNeedsNoAdoption() throws Exception {
        there.pushAsSomebodyElse("gh-pages", Map.of("CNAME", "status.example.org", "pr/7/a.html", "a"));
        there.publish(there.site(PAGES), "CNAME", "/pr/");
        assertThat(there.pages("gh-pages")).containsKeys("CNAME", "pr/7/a.html", "index.html");
    }

    @Test
    void aFolderOfTheBranchIsAPlaceOfItsOwn() throws Exception {
        there.pushAsSomebodyElse("gh-pages", Map.of("README.md", "theirs"));
        BranchPublisher.Place docs =
                new BranchPublisher.Place("origin", "gh-pages", "docs/status", Keep.of(List.of()), false);
        there.publish(docs, there.site(Map.of("index.html", "home")), Published.COMMIT, () -> {});
        assertThat(there.files("gh-pages").keySet())
                .containsExactly(
                        "README.md",
                        "docs/status/.nojekyll",
                        "docs/status/.sitrep-published",
                        "docs/status/index.html");
    }

    @Test
    void theSiteOfOneAudienceNeverTakesThePlaceOfAnothers() throws Exception {
        there.publish(there.site(PAGES));
        FinishedSite internal = new FinishedSite(
                "internal", there.site(Map.of("index.html", "secret")).files());
        refused(() -> there.publish(internal), "is the one for 'public', and this is the one for 'internal'");
        assertThat(there.pages("gh-pages")).isEqualTo(PAGES);
    }

    @Test
    void aFileOfOthersWhereTheSiteHasAFolderIsInTheWay() throws Exception {
        there.publish(there.site(Map.of("index.html", "home")));
        there.pushAsSomebodyElse("gh-pages", Map.of("incidents", "a file", "a/b", "in a folder"));
        refused(() -> there.publish(there.site(PAGES)), "incidents in branch gh-pages");
        refused(() -> there.publish(there.site(Map.of("a", "a file"))), "a/b in branch gh-pages");
    }

    @Test
    void aFolderOfOursMayBecomeAFileAndTheOtherWayRound() throws Exception {
        there.publish(there.site(Map.of("a/b", "1", "c", "2")));
        there.publish(there.site(Map.of("a", "1", "c/d", "2")));
        assertThat(there.pages("gh-pages")).isEqualTo(Map.of("a", "1", "c/d", "2"));
    }

    @Test
    void theBranchOfTheRecordsIsRefused() {
        refused(
                () -> there.publish(
                        new BranchPublisher.Place("origin", "main", "", Keep.of(List.of()), true),
                        there.site(PAGES),
                        Published.COMMIT,
                        () -> {}),
                "the branch 'main' is the one that the records are on");
    }

    @Test
    void namesThatAreNoneAreRefused() throws Exception {
        for (String branch : List.of("", "a b", "a..b", "-", "refs/heads/", "a.lock", "x^y")) {
            BranchPublisher.Place place = new BranchPublisher.Place("origin", branch, "", Keep.of(List.of()), false);
            if (!branch.equals("-")) {
                refused(
                        () -> there.publish(place, there.site(PAGES), Published.COMMIT, () -> {}),
                        "is no name for a branch");
            }
        }
        for (String folder : List.of("/docs", "docs/", "../docs", "a/../b", ".git", "a\\b")) {
            BranchPublisher.Place place =
                    new BranchPublisher.Place("origin", "gh-pages", folder, Keep.of(List.of()), false);
            refused(
                    () -> there.publish(place, there.site(PAGES), Published.COMMIT, () -> {}),
                    "is no path of a folder");
        }
        refused(() -> Keep.of(List.of("a[")), "sitrep.publish.keep: 'a[' is no pattern for paths");
        refused(
                () -> there.publish(
                        Published.place(),
                        there.site(PAGES),
                        new Commit(null, null, "Rini", Published.AS_OF, Published.AS_OF),
                        () -> {}),
                "sitrep.publish.author: 'Rini' is not written as Name <address>");
    }

    @Test
    void aRemoteThatIsNoneIsNamed() {
        refused(() -> to("upstream"), "the repository " + there.source + " has no remote 'upstream'");
        refused(() -> to("../nowhere.git"), "there is no repository " + temp.resolve("nowhere.git"));
        refused(() -> to(temp.resolve("source/sitrep.yaml").toString()), "there is no repository");
        refused(() -> to("http://[broken"), "cannot read from http://[broken: URI not supported");
    }

    @Test
    void aPathFromTheTopOfTheWorkTreeIsARemote() throws Exception {
        to("../remote.git");
        assertThat(there.pages("gh-pages")).isEqualTo(PAGES);
    }

    @Test
    void nothingIsEverSigned() throws Exception {
        StoredConfig config = there.bench.git().getRepository().getConfig();
        config.setBoolean("commit", null, "gpgsign", true);
        config.setString("user", null, "signingkey", "nobody");
        config.save();
        there.publish(there.site(PAGES));
        assertThat(there.log("gh-pages").get(0).getRawGpgSignature()).isNull();
    }

    @Test
    void thousandsOfFiles() throws Exception {
        Map<String, String> many = new HashMap<>();
        for (int i = 0; i < 2_000; i++) {
            many.put("incidents/INC-" + i + "/index.html", "incident " + i);
        }
        there.publish(there.site(many));
        many.put("incidents/INC-7/index.html", "mended");
        BranchPublisher.Outcome outcome = there.publish(there.site(many));
        assertThat(outcome.difference().summary()).isEqualTo("0 added, 1 changed, 0 removed");
        assertThat(there.pages("gh-pages")).isEqualTo(many);
        assertThat(there.log("gh-pages").get(0).getCommitterIdent().getZoneId()).isEqualTo(ZoneOffset.UTC);
    }

    private void to(String remote) throws Exception {
        there.publish(
                new BranchPublisher.Place(remote, "gh-pages", "", Keep.of(List.of()), false),
                there.site(PAGES),
                Published.COMMIT,
                () -> {});
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatThrownBy(call)
                .isInstanceOf(PublishException.class)
                .hasMessageContaining(message)
                .hasMessageNotContaining("\n");
    }

    private static List<String> listing(Path folder) throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.map(Path::toString).sorted().toList();
        }
    }
}
