package dev.sitrep.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectReader;

/** The raw bytes of trees. Those read last are kept: what a commit left is what the next one began with. */
final class Trees {
    private static final int MOST_BYTES = 16 << 20;
    private static final byte[] EMPTY = {};

    private final ObjectReader reader;
    private final Map<ObjectId, byte[]> kept = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    Trees(ObjectReader reader) {
        this.reader = reader;
    }

    /** The entries of a tree; none for the zero id. */
    byte[] read(ObjectId id) throws IOException {
        if (id.equals(ObjectId.zeroId())) {
            return EMPTY;
        }
        byte[] raw = kept.get(id);
        return raw == null ? keep(id) : raw;
    }

    private byte[] keep(ObjectId id) throws IOException {
        byte[] raw = reader.open(id, Constants.OBJ_TREE).getCachedBytes();
        kept.put(id, raw);
        bytes += raw.length;
        for (var oldest = kept.values().iterator(); bytes > MOST_BYTES && kept.size() > 1; ) {
            bytes -= oldest.next().length;
            oldest.remove();
        }
        return raw;
    }
}
