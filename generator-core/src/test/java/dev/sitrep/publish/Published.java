package dev.sitrep.publish;

import dev.sitrep.history.History;
import dev.sitrep.history.Workbench;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.transport.URIish;
import org.eclipse.jgit.treewalk.TreeWalk;

/** A bare repository that a test publishes to, a work tree that it publishes from, and a site. */
final class Published implements AutoCloseable {
    static final Instant AS_OF = Instant.parse("2026-02-20T02:00:00Z");
    static final Commit COMMIT =
            new Commit(null, "1234567890123456789012345678901234567890", "Rini <rini@example.org>", AS_OF, AS_OF);

    final Path bare;
    final Path source;
    final Workbench bench;
    private final Path temp;
    private int sites;

    Published(Path temp) throws Exception {
        this.temp = temp;
        bare = temp.resolve("remote.git");
        source = Files.createDirectory(temp.resolve("source"));
        bench = Workbench.create(source);
        bench.write("sitrep.yaml", "title: Status\n").commit();
        Git.init()
                .setBare(true)
                .setDirectory(bare.toFile())
                .setInitialBranch("main")
                .call()
                .close();
        try (Repository repository = repository()) {
            quiet(repository);
        }
        bench.git()
                .remoteAdd()
                .setName("origin")
                .setUri(new URIish(bare.toString()))
                .call();
    }

    /** A site with these files. */
    FinishedSite site(Map<String, String> texts) throws IOException {
        Path folder = temp.resolve("site-" + sites++);
        Map<String, Path> files = new TreeMap<>();
        for (Map.Entry<String, String> text : texts.entrySet()) {
            Path file = folder.resolve(text.getKey());
            Files.createDirectories(file.getParent());
            files.put(text.getKey(), Files.writeString(file, text.getValue()));
        }
        return new FinishedSite("public", new TreeMap<>(files));
    }

    static BranchPublisher.Place place(String... keep) throws PublishException {
        return new BranchPublisher.Place("origin", "gh-pages", "", Keep.of(List.of(keep)), false);
    }

    BranchPublisher.Outcome publish(FinishedSite site, String... keep) throws Exception {
        return publish(place(keep), site, COMMIT, () -> {});
    }

    BranchPublisher.Outcome publish(BranchPublisher.Place place, FinishedSite site, Commit commit, Runnable before)
            throws Exception {
        try (History history = History.open(source)) {
            return new BranchPublisher(place, history.workTree(), source, Map.of(), before)
                    .publish(site, commit, false);
        }
    }

    /** Commits to a branch of the bare repository as somebody else does, from a clone of their own. */
    void pushAsSomebodyElse(String branch, Map<String, String> texts) {
        try {
            Path clone = Files.createTempDirectory(temp, "clone");
            try (Git git = Git.init()
                    .setDirectory(clone.toFile())
                    .setInitialBranch("none")
                    .call()) {
                quiet(git.getRepository());
                git.remoteAdd()
                        .setName("origin")
                        .setUri(new URIish(bare.toString()))
                        .call();
                git.fetch().setRemote("origin").call();
                if (git.getRepository().resolve("origin/" + branch) == null) {
                    git.checkout().setOrphan(true).setName(branch).call();
                } else {
                    git.checkout()
                            .setCreateBranch(true)
                            .setName(branch)
                            .setStartPoint("origin/" + branch)
                            .call();
                }
                for (Map.Entry<String, String> text : texts.entrySet()) {
                    Path file = clone.resolve(text.getKey());
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, text.getValue());
                }
                git.add().addFilepattern(".").call();
                git.commit()
                        .setMessage("Theirs")
                        .setSign(false)
                        .setAuthor("Budi", "budi@example.org")
                        .setCommitter("Budi", "budi@example.org")
                        .call();
                git.push().setRemote("origin").add(branch).call();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    /** Nothing is tidied up in the background while the test deletes it. */
    private static void quiet(Repository repository) throws IOException {
        StoredConfig config = repository.getConfig();
        config.setBoolean("receive", null, "autogc", false);
        config.setInt("gc", null, "auto", 0);
        config.setBoolean("gc", null, "autodetach", false);
        config.save();
    }

    /** The files at the tip of a branch of the bare repository. */
    Map<String, String> files(String branch) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Repository repository = repository();
                TreeWalk walk = new TreeWalk(repository)) {
            walk.addTree(repository.resolve("refs/heads/" + branch + "^{tree}"));
            walk.setRecursive(true);
            while (walk.next()) {
                byte[] bytes =
                        repository.open(walk.getObjectId(0), Constants.OBJ_BLOB).getBytes();
                files.put(walk.getPathString(), new String(bytes, StandardCharsets.UTF_8));
            }
        }
        return files;
    }

    /** The same without what the publisher adds. */
    Map<String, String> pages(String branch) throws IOException {
        Map<String, String> files = files(branch);
        files.keySet().removeAll(List.of(".nojekyll", Marker.NAME));
        return files;
    }

    /** The commits of a branch of the bare repository, newest first. */
    List<RevCommit> log(String branch) throws IOException {
        List<RevCommit> commits = new ArrayList<>();
        try (Repository repository = repository();
                RevWalk walk = new RevWalk(repository)) {
            ObjectId tip = repository.resolve("refs/heads/" + branch);
            if (tip != null) {
                walk.markStart(walk.parseCommit(tip));
                for (RevCommit commit : walk) {
                    walk.parseBody(commit);
                    commits.add(commit);
                }
            }
        }
        return commits;
    }

    Repository repository() throws IOException {
        return new FileRepositoryBuilder().setGitDir(bare.toFile()).setBare().build();
    }

    @Override
    public void close() {
        bench.close();
    }
}
