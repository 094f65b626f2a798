package dev.sitrep.history;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.eclipse.jgit.errors.CorruptObjectException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.util.RawParseUtils;

/**
 * One entry of a tree as git keeps it: mode, space, name, zero byte, id (gitformat-pack, git's tree objects).
 *
 * @param start where it begins in the tree's bytes
 * @param name where its name begins
 * @param nameEnd where its name ends
 */
record TreeEntry(byte[] tree, int start, int name, int nameEnd) {
    private static final byte[] FOLDER = {'4'};
    private static final byte[] FILE = {'1', '0', '0'};

    static TreeEntry at(byte[] tree, int start) throws CorruptObjectException {
        int end = end(tree, start);
        return new TreeEntry(tree, start, after(tree, start, (byte) ' '), end - Constants.OBJECT_ID_LENGTH - 1);
    }

    /** Where the entry after one begins. */
    static int end(byte[] tree, int start) throws CorruptObjectException {
        int end = after(tree, after(tree, start, (byte) ' '), (byte) 0) + Constants.OBJECT_ID_LENGTH;
        if (end > tree.length) {
            throw new CorruptObjectException("a tree ends within an entry");
        }
        return end;
    }

    private static int after(byte[] tree, int from, byte wanted) throws CorruptObjectException {
        for (int i = from; i < tree.length; i++) {
            if (tree[i] == wanted) {
                return i + 1;
            }
        }
        throw new CorruptObjectException("a tree ends within an entry");
    }

    /** Where the next entry begins. */
    int end() {
        return nameEnd + 1 + Constants.OBJECT_ID_LENGTH;
    }

    boolean isFolder() {
        return has(FOLDER);
    }

    /** Whether it is a file: no folder, link or other repository. */
    boolean isFile() {
        return has(FILE);
    }

    String text() {
        return RawParseUtils.decode(StandardCharsets.UTF_8, tree, name, nameEnd);
    }

    ObjectId id() {
        return ObjectId.fromRaw(tree, nameEnd + 1);
    }

    /** The order of entries in a tree, where the name of a folder ends with a slash. */
    int compareTo(TreeEntry other) {
        int different = Arrays.mismatch(tree, name, nameEnd, other.tree, other.name, other.nameEnd);
        int length = nameEnd - name;
        int otherLength = other.nameEnd - other.name;
        if (different < 0) {
            return Boolean.compare(isFolder(), other.isFolder());
        }
        int mine = different < length ? tree[name + different] & 0xff : isFolder() ? '/' : 0;
        int theirs = different < otherLength ? other.tree[other.name + different] & 0xff : other.isFolder() ? '/' : 0;
        return Integer.compare(mine, theirs);
    }

    private boolean has(byte[] mode) {
        return Arrays.equals(tree, start, start + mode.length, mode, 0, mode.length);
    }
}
