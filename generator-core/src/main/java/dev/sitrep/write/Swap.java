package dev.sitrep.write;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NotDirectoryException;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Set;

/** Puts a staged site in the place of the last one. */
final class Swap {
    private final SiteFolders folders;
    private final StagingFolder staging;
    private final Manifest manifest;
    private final Set<String> before;
    private final Set<String> written;
    private final Set<String> unchanged;

    Swap(SiteFolders folders, StagingFolder staging, Set<String> before, Set<String> written, Set<String> unchanged) {
        this.folders = folders;
        this.staging = staging;
        this.manifest = new Manifest(folders.manifest());
        this.before = before;
        this.written = written;
        this.unchanged = unchanged;
    }

    Changes run() throws OutputException {
        Set<String> after = new HashSet<>(written);
        after.addAll(unchanged);
        Set<String> either = new HashSet<>(after);
        either.addAll(before);
        int stale = (int) before.stream()
                .filter(path ->
                        !after.contains(path) && FileWalk.exists(folders.live().resolve(path)))
                .count();
        try {
            if (!written.isEmpty() || stale > 0 || !FileWalk.exists(folders.live())) {
                for (String path : unchanged) {
                    carry(path);
                }
                carryWhatIsNotOurs(either);
                staging.sweep();
                // Both lists until the swap is done: wherever it is killed, no page of ours then looks like a
                // stranger's.
                manifest.save(either);
                exchange();
                Recovery.settle(folders, either);
            }
            manifest.save(after);
        } catch (IOException e) {
            throw OutputException.at(folders.live(), e);
        }
        return new Changes(written.size(), unchanged.size(), stale);
    }

    private void carryWhatIsNotOurs(Set<String> ours) throws IOException, OutputException {
        if (FileWalk.exists(folders.live())) {
            FileWalk.walk(folders.live(), leaf -> {
                String path = FileWalk.relative(folders.live(), leaf);
                if (!ours.contains(path)) {
                    carry(path);
                }
            });
        }
    }

    private void carry(String path) throws IOException, OutputException {
        try {
            staging.carry(folders.live().resolve(path), folders.staging().resolve(path));
        } catch (FileAlreadyExistsException | NotDirectoryException e) {
            throw OutputException.notOurs(folders.live().resolve(path));
        }
    }

    private void exchange() throws IOException {
        boolean replaces = FileWalk.exists(folders.live());
        if (replaces) {
            Files.move(folders.live(), folders.retired(), StandardCopyOption.ATOMIC_MOVE);
        }
        try {
            Files.move(folders.staging(), folders.live(), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (replaces) {
                Files.move(folders.retired(), folders.live(), StandardCopyOption.ATOMIC_MOVE);
            }
            throw e;
        }
    }
}
