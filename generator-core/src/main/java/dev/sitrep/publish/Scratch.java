package dev.sitrep.publish;

import dev.sitrep.history.WorkTree;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.lib.StoredConfig;
import org.eclipse.jgit.storage.file.FileRepositoryBuilder;
import org.jspecify.annotations.Nullable;

/** A repository for one publication, deleted afterwards: the one of the sources gets no object that it did not have. */
final class Scratch implements AutoCloseable {
    private final Path folder;
    private final Repository repository;

    private Scratch(Path folder, Repository repository) {
        this.folder = folder;
        this.repository = repository;
    }

    /**
     * Makes one.
     *
     * @param workTree whose settings for HTTP hold here too: a build server keeps a token or a proxy there; null for none
     */
    static Scratch create(@Nullable WorkTree workTree) throws IOException {
        Path folder = Files.createTempDirectory("sitrep-publish-");
        Repository repository =
                new FileRepositoryBuilder().setGitDir(folder.toFile()).setBare().build();
        repository.create(true);
        StoredConfig config = repository.getConfig();
        // It would be tidied up in the background while it is deleted.
        config.setInt("gc", null, "auto", 0);
        config.setBoolean("gc", null, "autodetach", false);
        if (workTree != null) {
            copy(workTree.settings(), config);
        }
        config.save();
        return new Scratch(folder, repository);
    }

    Repository repository() {
        return repository;
    }

    @Override
    public void close() {
        repository.close();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException | UncheckedIOException e) {
            // What is published is published; a leftover among the system's temporary files is not worth an error.
            folder.toFile().deleteOnExit();
        }
    }

    private static void copy(Config from, Config to) {
        for (String name : from.getNames("http")) {
            to.setStringList("http", null, name, List.of(from.getStringList("http", null, name)));
        }
        for (String address : from.getSubsections("http")) {
            for (String name : from.getNames("http", address)) {
                to.setStringList("http", address, name, List.of(from.getStringList("http", address, name)));
            }
        }
    }
}
