package dev.sitrep.publish;

import dev.sitrep.history.WorkTree;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/** Publishes to a branch. The repository of the sources is only read: its work tree, index and branches stay as they are. */
public final class BranchPublisher {
    private static final int ATTEMPTS = 5;

    private final Place place;
    private final @Nullable WorkTree workTree;
    private final Path source;
    private final Map<String, String> environment;
    private final Runnable beforePush;

    /**
     * A branch to publish to.
     *
     * @param remote name of a remote of the clone, address, or path
     * @param branch its name, without {@code refs/heads/}
     * @param folder of the branch that the site goes to; empty for its top
     * @param keep what is left there as it is
     * @param adopt whether what others left there may go
     */
    public record Place(String remote, String branch, String folder, Keep keep, boolean adopt) {}

    /**
     * What was done, or would be.
     *
     * @param target branch and repository, for people
     * @param commit short id of the commit; null where none was made
     */
    public record Outcome(
            String target, Difference difference, @Nullable String commit) {}

    /**
     * Publishes from a work tree.
     *
     * @param workTree that the site's sources are in; null where they are in none
     * @param source folder of the sources
     * @param environment where a token may be
     */
    public BranchPublisher(Place place, @Nullable WorkTree workTree, Path source, Map<String, String> environment) {
        this(place, workTree, source, environment, () -> {});
    }

    /** The same, with something that happens between looking at the branch and pushing to it. */
    BranchPublisher(
            Place place,
            @Nullable WorkTree workTree,
            Path source,
            Map<String, String> environment,
            Runnable beforePush) {
        this.place = place;
        this.workTree = workTree;
        this.source = source;
        this.environment = environment;
        this.beforePush = beforePush;
    }

    /**
     * Publishes a site.
     *
     * @param dryRun whether to say only what would be done
     * @throws PublishException when it cannot be done; the branch is then as it was
     */
    public Outcome publish(FinishedSite site, Commit commit, boolean dryRun) throws PublishException {
        refuseBranch();
        commit.person();
        Remote remote = Remote.of(place.remote(), workTree, source, environment);
        try (Scratch scratch = Scratch.create(workTree)) {
            Branch branch = new Branch(scratch.repository(), remote, place.branch());
            SortedMap<String, Blob> blobs = blobs(site);
            String name = "branch " + place.branch() + " of " + remote
                    + (place.folder().isEmpty() ? "" : ", folder " + place.folder());
            for (int attempt = 1; attempt <= ATTEMPTS; attempt++) {
                ObjectId tip = branch.tip();
                BranchFiles files = new BranchFiles(scratch.repository(), tip, place.folder());
                Target target = new Target(name, place.keep(), place.adopt());
                Target.Outcome<Blob> outcome = target.outcome(
                        files.inFolder(),
                        files.marker(),
                        site.audience(),
                        blobs,
                        (present, blob) -> present.equals(blob.id()));
                if (dryRun || outcome.difference().isNothing()) {
                    return new Outcome(name, outcome.difference(), null);
                }
                ObjectId made = files.commit(outcome, tip, commit, site.audience());
                beforePush.run();
                if (branch.push(made, tip)) {
                    return new Outcome(
                            name, outcome.difference(), made.abbreviate(10).name());
                }
            }
            throw new PublishException(
                    "others kept pushing to " + name + "; gave up after " + ATTEMPTS + " attempts: run it again");
        } catch (IOException e) {
            throw new PublishException(
                    "cannot publish to " + place.branch() + " of " + remote + ": " + Trouble.of(e, remote), e);
        }
    }

    private static SortedMap<String, Blob> blobs(FinishedSite site) throws IOException {
        SortedMap<String, Blob> blobs = new TreeMap<>();
        for (Map.Entry<String, Content> content : Content.of(site).entrySet()) {
            blobs.put(content.getKey(), Blob.of(content.getValue()));
        }
        return blobs;
    }

    private void refuseBranch() throws PublishException {
        if (!Repository.isValidRefName("refs/heads/" + place.branch())) {
            throw new PublishException("sitrep.publish.branch: '" + place.branch() + "' is no name for a branch");
        }
        for (String segment : place.folder().split("/", -1)) {
            boolean whole = place.folder().isEmpty();
            if (!whole && (segment.isEmpty() || segment.startsWith(".") || segment.contains("\\"))) {
                throw new PublishException("sitrep.publish.folder: '" + place.folder() + "' is no path of a folder");
            }
        }
        if (workTree != null && place.branch().equals(workTree.branch())) {
            throw new PublishException("the branch '" + place.branch() + "' is the one that the records are on;"
                    + " publish to another: -Dsitrep.publish.branch=gh-pages");
        }
    }
}
