package dev.sitrep.history;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.api.Git;
import org.eclipse.jgit.api.MergeCommand;
import org.eclipse.jgit.api.errors.GitAPIException;
import org.eclipse.jgit.lib.PersonIdent;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.revwalk.RevCommit;
import org.jspecify.annotations.Nullable;

/** A git repository that a test works in, with a fixed author and clock. */
public final class Workbench implements AutoCloseable {
    private static final PersonIdent AUTHOR =
            new PersonIdent("Rini", "rini@example.org", Instant.parse("2026-02-01T00:00:00Z"), ZoneOffset.UTC);

    private final Git git;
    private final Path top;

    private Workbench(Git git, Path top) {
        this.git = git;
        this.top = top;
    }

    public static Workbench create(Path top) {
        History.isolate();
        try {
            return new Workbench(
                    Git.init()
                            .setDirectory(top.toFile())
                            .setInitialBranch("main")
                            .call(),
                    top);
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    public Git git() {
        return git;
    }

    public Workbench write(String path, String text) {
        try {
            Path file = top.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Workbench delete(String path) {
        try {
            Files.delete(top.resolve(path));
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public Workbench stage() {
        try {
            git.add().addFilepattern(".").call();
            git.add().addFilepattern(".").setUpdate(true).call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    public RevCommit commit() {
        return commit("Work", AUTHOR, AUTHOR);
    }

    /** A commit of what there is, by the same author and committer at one time. */
    public RevCommit commit(String message, String when) {
        PersonIdent person = new PersonIdent(AUTHOR, Instant.parse(when));
        return commit(message, person, person);
    }

    public RevCommit commit(String message, PersonIdent author, PersonIdent committer) {
        try {
            stage();
            return git.commit()
                    .setMessage(message)
                    .setAuthor(author)
                    .setCommitter(committer)
                    .setAllowEmpty(true)
                    .setSign(false)
                    .call();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Merges a branch into the current one, and stops before the commit, which the next one makes. */
    public Workbench merging(String branch) {
        try {
            git.merge()
                    .include(git.getRepository().resolve(branch))
                    .setFastForward(MergeCommand.FastForwardMode.NO_FF)
                    .setCommit(false)
                    .call();
            return this;
        } catch (GitAPIException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    public Workbench branch(String name) {
        try {
            git.checkout().setCreateBranch(true).setName(name).call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    public Workbench checkout(String name) {
        try {
            git.checkout().setName(name).call();
            return this;
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A clone of its own, with a commit checked out. */
    public void cloneTo(String ref, Path folder) {
        try (Git clone = Git.cloneRepository()
                .setURI(top.toString())
                .setDirectory(folder.toFile())
                .call()) {
            clone.checkout().setName(ref).call();
        } catch (GitAPIException e) {
            throw new IllegalStateException(e);
        }
    }

    void configure(String section, @Nullable String subsection, String name, String value) {
        try {
            StoredConfig config = git.getRepository().getConfig();
            config.setString(section, subsection, name, value);
            config.save();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        git.close();
    }
}
