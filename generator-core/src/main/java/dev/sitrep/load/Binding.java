package dev.sitrep.load;

import org.jspecify.annotations.Nullable;

/** Turns a node into a value of one type of the model. */
interface Binding {
    /**
     * The value, or null when it cannot be read as meant; then the scope has a problem that says so.
     *
     * @param key of the value, as written, for findings
     */
    @Nullable
    Object read(Node node, Pointer pointer, String key, Scope scope);

    /** What it expects, in the words of a finding. */
    String expected();
}
