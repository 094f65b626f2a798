package dev.sitrep.history;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.eclipse.jgit.errors.LargeObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/**
 * The states that files of a site's sources went through, up to one commit. Where git cannot tell all of it, it tells
 * nothing, and {@link #standing} says why. May be asked by several threads at once, until it is closed.
 */
public final class Revisions implements AutoCloseable {
    private static final int LARGEST_FILE = 16 << 20;

    private final Standing standing;
    private final @Nullable String detail;
    private final @Nullable Repository repository;
    private final @Nullable String commit;
    private final Lineages lineages;
    private final Set<String> uncommitted;

    private Revisions(
            Standing standing,
            @Nullable String detail,
            @Nullable Repository repository,
            @Nullable String commit,
            Lineages lineages,
            Set<String> uncommitted) {
        this.standing = standing;
        this.detail = detail;
        this.repository = repository;
        this.commit = commit;
        this.lineages = lineages;
        this.uncommitted = uncommitted;
    }

    /**
     * Of which git tells nothing.
     *
     * @param detail what went wrong, in the words of who found it
     */
    static Revisions none(Standing standing, @Nullable String detail) {
        return new Revisions(standing, detail, null, null, Lineages.of(List.of()), Set.of());
    }

    static Revisions of(Repository repository, ObjectId start, List<LoggedCommit> commits, Set<String> uncommitted) {
        return new Revisions(
                Standing.COMPLETE, null, repository, start.name(), Lineages.of(commits), Set.copyOf(uncommitted));
    }

    /** Whether git can tell, and if not, why. */
    public Standing standing() {
        return standing;
    }

    /** What went wrong, for the log of a build: it may name folders of this machine, and is on no page. */
    public Optional<String> detail() {
        return Optional.ofNullable(detail);
    }

    /** Full id of the commit that all revisions lead to. */
    public Optional<String> commit() {
        return Optional.ofNullable(commit);
    }

    /**
     * The states of a file, oldest first: each commit that changed it, or its name, or took it away. A merge is one only where it
     * differs from all that it merged. Empty for a file that git does not know, and for one that can be no record.
     *
     * @param path what it is called now, or was last; relative to the source folder
     */
    public List<Revision> of(String path) {
        List<Revision> revisions = new ArrayList<>();
        for (Lineages.Deed deed : lineages.of(path)) {
            LoggedCommit by = deed.commit();
            ObjectId blob = deed.change().blob();
            revisions.add(new Revision(
                    revisions.size() + 1,
                    by.id().name(),
                    deed.change().path(),
                    blob == null ? null : blob.name(),
                    by.author(),
                    by.authored(),
                    by.committed(),
                    by.subject()));
        }
        return List.copyOf(revisions);
    }

    /** The state of a file at a moment: the last that was committed until then, by the committer's clock. Empty where there was none, or it was gone. */
    public Optional<Revision> at(String path, Instant when) {
        Revision last = null;
        for (Revision revision : of(path)) {
            last = revision.committed().isAfter(when) ? last : revision;
        }
        return Optional.ofNullable(last).filter(revision -> !revision.gone());
    }

    /**
     * What a file held.
     *
     * @throws IOException when the repository lacks it or it is damaged, when it is larger than 16 MB, or when the commit took the file away
     */
    public byte[] read(Revision revision) throws IOException {
        String blob = revision.blob();
        if (repository == null || blob == null) {
            throw new IOException(revision.path() + " is not in commit " + revision.shortCommit());
        }
        try {
            return repository
                    .open(ObjectId.fromString(blob), Constants.OBJ_BLOB)
                    .getCachedBytes(LARGEST_FILE);
        } catch (LargeObjectException e) {
            throw new IOException(revision.path() + " is too large in commit " + revision.shortCommit(), e);
        }
    }

    /** Whether a file as it is now is in no commit: it is new, changed or staged. */
    public boolean uncommitted(String path) {
        return standing.isComplete()
                && (uncommitted.contains(path) || lineages.of(path).isEmpty());
    }

    @Override
    public void close() {
        if (repository != null) {
            repository.close();
        }
    }
}
