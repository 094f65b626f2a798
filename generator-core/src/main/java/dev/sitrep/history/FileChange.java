package dev.sitrep.history;

import org.eclipse.jgit.lib.ObjectId;
import org.jspecify.annotations.Nullable;

/**
 * What a commit did to a file.
 *
 * @param path relative to the source folder
 * @param blob the file's new content; null where it was taken away
 * @param before what it was called before; null unless the commit renamed it
 * @param added whether the commit brought it
 */
record FileChange(
        String path, @Nullable ObjectId blob, @Nullable String before, boolean added) {
    FileChange renamedFrom(String other) {
        return new FileChange(path, blob, other, false);
    }
}
