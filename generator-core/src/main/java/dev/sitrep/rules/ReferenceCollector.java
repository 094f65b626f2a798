package dev.sitrep.rules;

import dev.sitrep.model.Origin;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Takes the references of some kinds, and passes by the others without making anything of them. */
final class ReferenceCollector {
    private final Set<ReferenceKind> wanted;
    private final Consumer<Reference> out;

    ReferenceCollector(Set<ReferenceKind> wanted, Consumer<Reference> out) {
        this.wanted = wanted;
        this.out = out;
    }

    void one(ReferenceKind kind, @Nullable String id, Origin origin, String field) {
        if (id != null && !id.isEmpty() && wanted.contains(kind)) {
            out.accept(new Reference(kind, id, origin, field, false));
        }
    }

    void many(ReferenceKind kind, List<String> ids, Origin origin, String field) {
        if (wanted.contains(kind)) {
            for (int i = 0; i < ids.size(); i++) {
                one(kind, ids.get(i), origin, field + "/" + i);
            }
        }
    }

    void keys(ReferenceKind kind, Set<String> ids, Origin origin, String field) {
        if (wanted.contains(kind)) {
            ids.forEach(id -> out.accept(new Reference(kind, id, origin, field + "/" + id, true)));
        }
    }
}
