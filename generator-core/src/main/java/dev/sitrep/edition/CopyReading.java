package dev.sitrep.edition;

import dev.sitrep.model.Edition;
import dev.sitrep.model.EditionCopy;
import dev.sitrep.model.Editions;
import dev.sitrep.model.SourceTree;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.util.HashSet;
import java.util.Set;
import java.util.zip.ZipException;

/** Looks at a copy: finds its zip, reads all of it, and holds it against its hash and against what it is listed as. */
final class CopyReading {
    private final SourceTree tree;
    private final ArtifactFiles artifacts;

    CopyReading(SourceTree tree, ArtifactFiles artifacts) {
        this.tree = tree;
        this.artifacts = artifacts;
    }

    FrozenCopy read(Edition edition, EditionCopy copy) {
        ZipSource source = () -> open(copy);
        try {
            return new FrozenCopy(edition, copy, index(edition, copy, source), null, source);
        } catch (FaultException e) {
            return new FrozenCopy(edition, copy, null, e.fault(), source);
        } catch (ZipException | IllegalArgumentException e) {
            return broken(edition, copy, source, "it is not a whole zip: " + reason(e));
        } catch (IOException e) {
            return broken(edition, copy, source, "it cannot be read to its end: " + reason(e));
        }
    }

    private static FrozenCopy broken(Edition edition, EditionCopy copy, ZipSource source, String detail) {
        return new FrozenCopy(edition, copy, null, new Fault(Fault.Kind.DAMAGED, detail), source);
    }

    private static EditionIndex index(Edition edition, EditionCopy copy, ZipSource source) throws IOException {
        Set<String> files = new HashSet<>();
        byte[][] json = {null};
        new EditionZip(source, copy.sha256()).<FaultException>each((path, content) -> {
            files.add(path);
            if (path.equals(EditionIndex.FILE)) {
                json[0] = content;
            }
        });
        byte[] own = json[0];
        if (own == null) {
            throw EditionZip.damaged("it has no " + EditionIndex.FILE + "; sitrep:edition did not freeze it");
        }
        EditionIndex index = EditionJson.read(own);
        if (!index.stamp().name().equals(edition.name())) {
            throw new FaultException(
                    Fault.Kind.CHANGED,
                    "it is edition '" + EntryNames.printable(index.stamp().name()) + "'");
        }
        if (!index.audience().equals(copy.audience())) {
            throw new FaultException(
                    Fault.Kind.CHANGED, "it was frozen for '" + EntryNames.printable(index.audience()) + "'");
        }
        if (!files.contains("index.html") || !index.pages().stream().allMatch(page -> files.contains(page.url()))) {
            throw EditionZip.damaged("it lacks pages that it had");
        }
        return index;
    }

    private InputStream open(EditionCopy copy) throws IOException {
        String file = copy.file();
        String artifact = copy.artifact();
        if (file != null) {
            String path = Editions.FOLDER + "/" + file;
            if (!tree.paths().contains(path)) {
                throw new FaultException(Fault.Kind.MISSING, "there is no file " + path);
            }
            return tree.open(path);
        }
        if (artifact == null) {
            throw new FaultException(Fault.Kind.MISSING, "neither file nor artifact is named");
        }
        try {
            return Files.newInputStream(artifacts.file(artifact));
        } catch (NoSuchFileException e) {
            throw new FaultException(Fault.Kind.MISSING, "the artifact " + artifact + " has no file");
        } catch (IOException e) {
            throw new FaultException(
                    Fault.Kind.MISSING, "the artifact " + artifact + " could not be resolved: " + reason(e));
        }
    }

    private static String reason(Exception e) {
        String message = e.getMessage();
        return message == null
                ? e.getClass().getSimpleName()
                : EntryNames.printable(message.lines().findFirst().orElse(""));
    }
}
