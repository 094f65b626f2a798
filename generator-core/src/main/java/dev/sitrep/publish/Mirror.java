package dev.sitrep.publish;

import dev.sitrep.write.OutputException;
import dev.sitrep.write.OutputFolder;
import dev.sitrep.write.Staging;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Publishes to a folder, in two renames: who reads it has the site before or the site after. */
public final class Mirror {
    private final Path folder;
    private final Target target;

    /**
     * A folder to publish to; what Sitrep needs to know about it lies beside it, in {@code .sitrep}.
     *
     * @param keep what is left there as it is
     * @param adopt whether what others left there may go
     */
    public Mirror(Path folder, Keep keep, boolean adopt) {
        this.folder = folder.toAbsolutePath().normalize();
        this.target = new Target(this.folder.toString(), keep, adopt);
    }

    /**
     * Publishes a site.
     *
     * @param source folder of the site's sources
     * @param dryRun whether to say only what would be done
     * @throws PublishException when something of somebody else's is in the way
     * @throws OutputException when the folder may not be used or cannot be written; it is then as it was
     */
    public Difference publish(FinishedSite site, Path source, boolean dryRun, Consumer<String> log)
            throws PublishException, OutputException, IOException {
        try (OutputFolder beside = OutputFolder.beside(folder, source, log)) {
            Target.Outcome<Content> outcome = target.outcome(
                    files(), marker(), site.audience(), Content.of(site), (present, content) -> content.is(present));
            if (!dryRun && !outcome.difference().isNothing()) {
                write(outcome, beside);
            }
            return outcome.difference();
        }
    }

    private void write(Target.Outcome<Content> outcome, OutputFolder beside) throws OutputException, IOException {
        Set<String> own = new HashSet<>(outcome.files().keySet());
        own.addAll(outcome.removed());
        try (Staging staging = beside.stage(folder.getFileName().toString(), own)) {
            for (Map.Entry<String, Content> file : outcome.files().entrySet()) {
                staging.put(file.getKey(), file.getValue().read());
            }
            staging.commit();
        }
    }

    private @Nullable Marker marker() throws IOException {
        try {
            return Marker.read(Files.readAllBytes(folder.resolve(Marker.NAME)));
        } catch (NoSuchFileException e) {
            return null;
        }
    }

    /** What lies there, links among it as they are. */
    private Map<String, Path> files() throws IOException {
        if (!Files.isDirectory(folder)) {
            return Map.of();
        }
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(folder)) {
            paths.filter(path -> !Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS))
                    .forEach(path ->
                            files.put(folder.relativize(path).toString().replace(File.separatorChar, '/'), path));
        }
        return files;
    }
}
