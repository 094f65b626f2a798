package dev.sitrep.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.sitrep.history.HistoryException;
import dev.sitrep.history.Workbench;
import dev.sitrep.publish.PublishException;
import dev.sitrep.write.OutputException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.treewalk.TreeWalk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From the records to the branch: what may be published, and what the commit says of it. */
class DeliveryTest {
    private static final Instant BUILT = Instant.parse("2026-02-20T02:00:00Z");
    private static final Instant PUBLISHED = Instant.parse("2026-02-20T02:05:00Z");

    @TempDir
    private Path temp;

    private Path bare;
    private Path source;
    private Workbench bench;

    @BeforeEach
    void create() throws Exception {
        bare = temp.resolve("remote.git");
        source = temp.resolve("repository/docs");
        bench = Workbench.create(Files.createDirectory(temp.resolve("repository")));
        bench.write("docs/sitrep.yaml", "title: Status\ntimezone: UTC\naudiences: [public, internal]\n");
        bench.write("docs/pages/about.md", "---\ntitle: About\naudience: public\n---\nAbout us\n");
        bench.write(".gitignore", "*.log\n").commit();
        Git.init().setBare(true).setDirectory(bare.toFile()).call().close();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void theSiteThatEverybodyMaySeeIsPublishedUnlessAnotherIsNamed() throws Exception {
        build();
        PublishOutcome outcome = Sitrep.publish(request(PUBLISHED), branch(), Map.of(), line -> {});
        assertThat(outcome.summary())
                .startsWith("Published the site for 'public' to branch gh-pages of " + bare + " as ");
        assertThat(read("gh-pages", "index.html")).contains("Status");
        Request internal =
                new Request(source, output(), temp.resolve("r"), PUBLISHED, FailOn.NEVER, List.of("internal"));
        refused(internal, branch(), "is the one for 'public', and this is the one for 'internal'");
        Request other = new Request(source, output(), temp.resolve("r"), PUBLISHED, FailOn.NEVER, List.of("staff"));
        refused(other, branch(), "the site has no audience 'staff'; it has public, internal");
        Request both = new Request(
                source, output(), temp.resolve("r"), PUBLISHED, FailOn.NEVER, List.of("public", "internal"));
        refused(both, branch(), "one place holds the site of one audience");
    }

    @Test
    void theCommitTellsTheSourceTheAudienceAndTheClockOfTheSite() throws Exception {
        String head = bench.git().getRepository().resolve("HEAD").name();
        build();
        Sitrep.publish(request(PUBLISHED), branch(), Map.of(), line -> {});
        RevCommit commit = tip("gh-pages");
        assertThat(commit.getFullMessage())
                .isEqualTo("Publish the site for 'public' as of 2026-02-20T02:00:00Z\n\nAudience: public\n"
                        + "As-Of: 2026-02-20T02:00:00Z\nSource-Commit: " + head + "\n");
        assertThat(commit.getCommitterIdent().getWhenAsInstant()).isEqualTo(PUBLISHED);
        assertThat(commit.getAuthorIdent().getName()).isEqualTo("Sitrep");
    }

    @Test
    void whatIsNotCommittedIsNotPublishedUnasked() throws Exception {
        build();
        bench.write("docs/notes.log", "ignored")
                .write("elsewhere.md", "not a record")
                .write("docs/.hidden", "x");
        Sitrep.publish(request(PUBLISHED), branch(), Map.of(), line -> {});
        bench.write("docs/pages/about.md", "---\ntitle: Changed\naudience: public\n---\nx\n")
                .write("docs/pages/new.md", "x");
        build();
        refused(
                request(PUBLISHED),
                branch(),
                "what is not committed is not to be published: pages/about.md and 1 more");
        Sitrep.publish(request(PUBLISHED), publishing(null, "gh-pages", true, false), Map.of(), line -> {});
        assertThat(tip("gh-pages").getFullMessage()).endsWith(" with uncommitted changes\n");
    }

    @Test
    void nothingIsPublishedWhereNothingWasBuilt() throws Exception {
        assertThatThrownBy(() -> Sitrep.publish(request(PUBLISHED), branch(), Map.of(), line -> {}))
                .isInstanceOf(OutputException.class)
                .hasMessageEndingWith("; run sitrep:site first");
        build();
        Files.delete(output().resolve("public/index.html"));
        assertThatThrownBy(() -> Sitrep.publish(request(PUBLISHED), branch(), Map.of(), line -> {}))
                .isInstanceOf(OutputException.class)
                .hasMessageContaining("is not whole: index.html is missing; run sitrep:site again");
    }

    @Test
    void whatTheSiteOfAnotherCommitSaysIsNotWhatThisOneWouldSay() throws Exception {
        bench.git().tag().setName("v1").setAnnotated(false).call();
        bench.write("docs/pages/about.md", "---\ntitle: Later\naudience: public\n---\nx\n")
                .commit();
        build();
        refused(request(PUBLISHED).at("v1"), branch(), "the site was built from ");
        Sitrep.site(request(BUILT).at("v1"), line -> {});
        refused(request(PUBLISHED), branch(), "the site was built from ");
        Sitrep.publish(request(PUBLISHED).at("v1"), branch(), Map.of(), line -> {});
        assertThat(tip("gh-pages").getFullMessage())
                .endsWith("Source-Commit: "
                        + bench.git().getRepository().resolve("v1").name() + "\n");
    }

    @Test
    void aFolderNeedsNoRepository() throws Exception {
        Path plain = Files.createDirectory(temp.resolve("plain"));
        Files.copy(source.resolve("sitrep.yaml"), plain.resolve("sitrep.yaml"));
        Request request = new Request(plain, output(), temp.resolve("r"), BUILT, FailOn.NEVER, List.of());
        Sitrep.site(request, line -> {});
        Path www = temp.resolve("www/status");
        PublishOutcome outcome =
                Sitrep.publish(request, publishing(www, "gh-pages", false, false), Map.of(), line -> {});
        assertThat(outcome.summary()).startsWith("Published the site for 'public' to " + www + " (");
        assertThat(www.resolve("index.html")).hasSameBinaryContentAs(output().resolve("public/index.html"));
        outcome = Sitrep.publish(request, publishing(www, "gh-pages", false, false), Map.of(), line -> {});
        assertThat(outcome.summary()).isEqualTo("Nothing to publish: " + www + " has the site for 'public' as it is");
        refused(
                request,
                new Publishing(null, "origin", "gh-pages", "", List.of(), false, false, null, null, false),
                "the records are in no git repository that has a remote 'origin'");
        refused(request, publishing(output().resolve("public"), "x", false, false), "lie in one another");
        refused(request, publishing(temp, "x", false, false), "lie in one another");
    }

    @Test
    void aDryRunTellsAllAndDoesNothing() throws Exception {
        build();
        PublishOutcome outcome =
                Sitrep.publish(request(PUBLISHED), publishing(null, "gh-pages", false, true), Map.of(), line -> {});
        assertThat(outcome.summary())
                .startsWith("Would publish the site for 'public' to branch gh-pages of " + bare + " (");
        assertThat(outcome.files()).contains("+ index.html", "+ 404.html");
        assertThat(bare.resolve("refs/heads")).isEmptyDirectory();
    }

    @Test
    void aRepositoryThatCannotBeReadIsNamed() throws Exception {
        build();
        Files.writeString(temp.resolve("repository/.git/config"), "[damaged");
        assertThatThrownBy(() -> Sitrep.publish(request(PUBLISHED), branch(), Map.of(), line -> {}))
                .isInstanceOf(HistoryException.class)
                .hasMessageStartingWith("cannot read the git repository of " + source);
    }

    @Test
    void nothingCommittedYet() throws Exception {
        Path fresh = Files.createDirectory(temp.resolve("fresh"));
        try (Workbench empty = Workbench.create(fresh)) {
            empty.write("sitrep.yaml", "title: Status\n");
            Request request = new Request(fresh, output(), temp.resolve("r"), BUILT, FailOn.NEVER, List.of());
            Sitrep.site(request, line -> {});
            refused(request, branch(), "nothing is committed yet");
        }
    }

    private void build() throws Exception {
        Sitrep.site(request(BUILT), line -> {});
    }

    private Path output() {
        return temp.resolve("out");
    }

    private Request request(Instant clock) {
        return new Request(source, output(), temp.resolve("r"), clock, FailOn.NEVER, List.of());
    }

    private Publishing branch() {
        return publishing(null, "gh-pages", false, false);
    }

    private Publishing publishing(@Nullable Path to, String branch, boolean dirty, boolean dryRun) {
        return new Publishing(to, bare.toString(), branch, "", List.of(), false, dirty, null, null, dryRun);
    }

    private static void refused(Request request, Publishing publishing, String message) {
        ThrowingCallable call = () -> Sitrep.publish(request, publishing, Map.of(), line -> {});
        assertThatThrownBy(call).isInstanceOf(PublishException.class).hasMessageContaining(message);
    }

    private RevCommit tip(String branch) throws IOException {
        try (Repository repository = Git.open(bare.toFile()).getRepository();
                RevWalk walk = new RevWalk(repository)) {
            return walk.parseCommit(repository.resolve("refs/heads/" + branch));
        }
    }

    private String read(String branch, String path) throws IOException {
        try (Repository repository = Git.open(bare.toFile()).getRepository();
                TreeWalk walk =
                        TreeWalk.forPath(repository, path, repository.resolve("refs/heads/" + branch + "^{tree}"))) {
            return new String(repository.open(walk.getObjectId(0)).getBytes(), java.nio.charset.StandardCharsets.UTF_8);
        }
    }
}
