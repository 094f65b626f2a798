package dev.sitrep.history;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.eclipse.jgit.lib.AnyObjectId;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.ObjectLoader;
import org.eclipse.jgit.lib.ObjectReader;

/** Keeps the trees that were read last: what a commit left is what the next one began with. */
final class TreeReader extends ObjectReader.Filter {
    private static final int MOST_BYTES = 16 << 20;

    private final ObjectReader objects;
    private final Map<ObjectId, ObjectLoader> trees = new LinkedHashMap<>(64, 0.75f, true);
    private long bytes;

    TreeReader(ObjectReader objects) {
        this.objects = objects;
    }

    @Override
    protected ObjectReader delegate() {
        return objects;
    }

    @Override
    public ObjectLoader open(AnyObjectId id, int type) throws IOException {
        if (type != Constants.OBJ_TREE) {
            return objects.open(id, type);
        }
        ObjectLoader kept = trees.get(id.toObjectId());
        return kept == null ? keep(id.copy()) : kept;
    }

    private ObjectLoader keep(ObjectId id) throws IOException {
        ObjectLoader loaded = objects.open(id, Constants.OBJ_TREE);
        if (!loaded.isLarge()) {
            trees.put(id, loaded);
            bytes += loaded.getSize();
            for (var oldest = trees.entrySet().iterator(); bytes > MOST_BYTES && oldest.hasNext(); ) {
                bytes -= oldest.next().getValue().getSize();
                oldest.remove();
            }
        }
        return loaded;
    }
}
