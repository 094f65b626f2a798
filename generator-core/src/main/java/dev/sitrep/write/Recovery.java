package dev.sitrep.write;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Set;

/** Puts in order what a killed build left behind. */
final class Recovery {
    private Recovery() {}

    /** Brings back a site that was taken away and not yet replaced, and clears away what is of no more use. */
    static void run(Path output) throws OutputException {
        Path own = output.resolve(SiteFolders.OWN);
        try {
            for (Path left : FileWalk.children(own)) {
                String name = left.getFileName().toString();
                if (name.endsWith(SiteFolders.RETIRED)) {
                    bringBack(SiteFolders.of(output, cut(name, SiteFolders.RETIRED)));
                } else if (name.endsWith(AtomicFile.TEMPORARY)) {
                    Files.delete(left);
                }
            }
        } catch (IOException e) {
            throw OutputException.at(own, e);
        }
    }

    /**
     * Lays the last site aside, to begin the one after the next with. What somebody put into it while the next one was
     * being made moves over.
     */
    static void settle(SiteFolders folders, Set<String> ours) throws IOException, OutputException {
        if (!FileWalk.isFolder(folders.retired())) {
            return;
        }
        FileWalk.walk(folders.retired(), leaf -> {
            String path = FileWalk.relative(folders.retired(), leaf);
            Path live = folders.live().resolve(path);
            if (!ours.contains(path) && !FileWalk.exists(live)) {
                Files.createDirectories(FileWalk.folderOf(live));
                Files.move(leaf, live);
            }
        });
        FileWalk.delete(folders.staging());
        Files.move(folders.retired(), folders.staging(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void bringBack(SiteFolders folders) throws IOException, OutputException {
        if (FileWalk.exists(folders.live())) {
            settle(folders, new Manifest(folders.manifest()).load());
        } else {
            Files.move(folders.retired(), folders.live(), StandardCopyOption.ATOMIC_MOVE);
        }
    }

    private static String cut(String name, String suffix) {
        return name.substring(0, name.length() - suffix.length());
    }
}
