package dev.sitrep.load;

import dev.sitrep.model.Mark;
import dev.sitrep.model.Marks;
import java.util.SortedMap;
import java.util.TreeMap;

/** Records where each key and value of a document stands. */
final class Positions {
    private final SortedMap<String, Mark> marks = new TreeMap<>();

    private Positions() {}

    static Marks of(String path, Mapping root, Pointer pointer) {
        Positions positions = new Positions();
        positions.walk(root, pointer);
        return Marks.of(path, positions.marks);
    }

    private void walk(Node node, Pointer pointer) {
        if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                add(pointer.child(entry.key()), entry.line(), entry.column(), entry.value());
            }
        } else if (node instanceof Sequence sequence) {
            int i = 0;
            for (Node item : sequence.items()) {
                add(pointer.child(i++), item.line(), item.column(), item);
            }
        }
    }

    private void add(Pointer pointer, int keyLine, int keyColumn, Node value) {
        marks.put(pointer.toString(), new Mark(keyLine, keyColumn, value.line(), value.column()));
        walk(value, pointer);
    }
}
