package dev.sitrep.history;

import dev.sitrep.model.SourceTree;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.revwalk.RevCommit;
import org.eclipse.jgit.revwalk.RevWalk;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/** The git repository that a source folder lies in. */
public final class History implements AutoCloseable {
    private final Repository repository;
    private final Path source;
    private final String prefix;

    private History(Repository repository, Path source, String prefix) {
        this.repository = repository;
        this.source = source;
        this.prefix = prefix;
    }

    /**
     * Opens the repository that a folder is part of: its top, a folder below, or a linked work tree.
     *
     * @throws HistoryException when there is none, or none that can be read
     */
    public static History open(Path source) throws HistoryException {
        isolate();
        try {
            Path folder = source.toRealPath();
            Repository repository = find(folder);
            if (repository == null) {
                throw new HistoryException(Standing.NO_REPOSITORY, source + " is in no git repository");
            }
            return open(source, folder, repository);
        } catch (HistoryException e) {
            throw e;
        } catch (IOException | IllegalArgumentException e) {
            throw new HistoryException("cannot read the git repository of " + source + ": " + reason(e), e);
        }
    }

    /**
     * The files that differ from where a change began: committed, staged, changed or new in the work tree, or gone.
     *
     * @param ref branch, tag or commit that the change is to go to; it began where the two histories part. Nobody guesses it: null is refused
     * @return paths relative to the source folder, with forward slashes
     * @throws HistoryException when there is no such commit, or the clone lacks the history to tell
     */
    public SortedSet<String> changedSince(@Nullable String ref) throws HistoryException {
        if (ref == null || ref.isBlank()) {
            throw new HistoryException("what was touched cannot be told without sitrep.since:"
                    + " the branch, tag or commit that the change goes to, such as origin/main");
        }
        try {
            MergeBase base = MergeBase.of(repository, ref);
            return new ChangedPaths(repository, prefix).since(base);
        } catch (HistoryException e) {
            throw e;
        } catch (IOException e) {
            throw new HistoryException("cannot tell what changed since '" + ref + "': " + reason(e), e);
        }
    }

    /**
     * The files of a commit, below where the source folder lies in it. Usable until this is closed.
     *
     * @param ref branch, tag or commit
     * @param excluded folders that are not sources, the output for instance
     * @throws HistoryException when there is no such commit, or its tree cannot be read
     */
    public SourceTree tree(String ref, Path... excluded) throws HistoryException {
        try (RevWalk walk = new RevWalk(repository)) {
            RevCommit commit = walk.parseCommit(Commits.named(repository, ref));
            return GitTree.of(repository, commit.getTree(), prefix, relative(excluded));
        } catch (HistoryException e) {
            throw e;
        } catch (IOException | RuntimeException e) {
            throw new HistoryException("cannot read '" + ref + "' from git: " + reason(e), e);
        }
    }

    /**
     * The work tree that the folder is in.
     *
     * @throws HistoryException when it cannot be read
     */
    public WorkTree workTree() throws HistoryException {
        try {
            return WorkTree.of(repository);
        } catch (IOException e) {
            throw new HistoryException("cannot read the git repository of " + source + ": " + reason(e), e);
        }
    }

    /**
     * The states that the source folder's files went through. Whatever git cannot tell is told by {@link Revisions#standing}.
     *
     * @param ref branch, tag or commit to end with; null for the current commit and what is in the work tree
     * @param cache file that keeps what was read, and may be deleted or damaged at any time; null for none
     */
    public static Revisions revisions(Path source, @Nullable String ref, @Nullable Path cache) {
        return RevisionsReading.read(source, ref, cache);
    }

    Repository repository() {
        return repository;
    }

    /** Path of the source folder in the repository; empty where it is its top. */
    String prefix() {
        return prefix;
    }

    /**
     * The full id of a commit.
     *
     * @param ref branch, tag or commit; null for the current one
     * @throws HistoryException when there is no such commit
     */
    public String commit(@Nullable String ref) throws HistoryException {
        try {
            return Commits.named(repository, ref).name();
        } catch (HistoryException e) {
            throw e;
        } catch (IOException e) {
            throw new HistoryException("cannot read '" + ref + "' from git: " + reason(e), e);
        }
    }

    /** Folders relative to the source folder; those that lie elsewhere are left out. */
    private List<String> relative(Path... folders) {
        List<String> relative = new ArrayList<>();
        for (Path folder : folders) {
            Path real = resolved(folder);
            if (real.startsWith(source)) {
                relative.add(source.relativize(real).toString().replace(File.separatorChar, '/'));
            }
        }
        return relative;
    }

    private static Path resolved(Path folder) {
        try {
            return folder.toRealPath();
        } catch (IOException e) {
            return folder.toAbsolutePath().normalize();
        }
    }

    @Override
    public void close() {
        repository.close();
    }

    private static History open(Path source, Path folder, Repository repository) throws HistoryException, IOException {
        if (repository.isBare()) {
            repository.close();
            throw new HistoryException(
                    Standing.NO_WORK_TREE, "the git repository of " + source + " is bare: it has no work tree");
        }
        String hash = repository.getConfig().getString("extensions", null, "objectformat");
        if (hash != null && !hash.equalsIgnoreCase("sha1")) {
            repository.close();
            throw new HistoryException(
                    Standing.UNKNOWN_FORMAT,
                    "the git repository of " + source + " uses " + hash + ", of which nothing can be read here");
        }
        Path top = repository.getWorkTree().toPath().toRealPath();
        if (!folder.startsWith(top)) {
            repository.close();
            throw new HistoryException(Standing.NO_REPOSITORY, source + " is in no git repository");
        }
        String prefix = top.relativize(folder).toString().replace(File.separatorChar, '/');
        return new History(repository, folder, prefix);
    }

    private static @Nullable Repository find(Path folder) throws IOException {
        FileRepositoryBuilder builder = new FileRepositoryBuilder().findGitDir(folder.toFile());
        return builder.getGitDir() == null ? null : builder.setMustExist(true).build();
    }

    /** Else JGit would ask git for the machine's settings, measure its file system for seconds, and keep what it found. */
    static void isolate() {
        FS.FileStoreAttributes.setBackground(true);
        if (!(SystemReader.getInstance() instanceof OwnSettings)) {
            SystemReader.setInstance(new OwnSettings(SystemReader.getInstance()));
        }
    }

    static String reason(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : message.lines().findFirst().orElse(message);
    }
}
