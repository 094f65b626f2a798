package dev.sitrep.load;

import java.util.List;

/**
 * A list.
 *
 * @param flow written in brackets
 */
record Sequence(List<Node> items, boolean flow, int line, int column, int size, int height) implements Node {
    @Override
    public String described() {
        return "a list";
    }
}
