package dev.sitrep.load;

import dev.sitrep.model.Done;
import dev.sitrep.model.Moment;
import org.jspecify.annotations.Nullable;

/** A time at which something was done, or {@code true}. */
record DoneBinding(MomentBinding moments) implements Binding {
    @Override
    public @Nullable Done read(Node node, Pointer pointer, String key, Scope scope) {
        if (node instanceof Scalar scalar
                && (scalar.text().equals("true") || scalar.text().equals("false"))) {
            return scalar.text().equals("true") ? new Done(null) : null;
        }
        Moment moment = moments.read(node, pointer, key, scope);
        return moment == null ? null : new Done(moment);
    }

    @Override
    public String expected() {
        return "true, or a time such as 2026-01-19T14:32Z";
    }
}
