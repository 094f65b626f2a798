package dev.sitrep.model;

import dev.sitrep.finding.Place;

/**
 * Where a record, or a part of one, was written.
 *
 * @param marks of its file
 * @param pointer of the mapping that it was read from; empty for the file's root
 */
public record Origin(Marks marks, String pointer) {
    /** The file, relative to the source folder. */
    public String path() {
        return marks.path();
    }

    /** Where it begins: the file's first line for a whole file. */
    public Place place() {
        return marks.value(pointer);
    }

    /** Where its own key stands, for a part that is the value of a key. */
    public Place keyPlace() {
        return marks.key(pointer);
    }

    /** The place of a field's value, or where this begins when it has no such field. Steps are joined with a slash. */
    public Place at(String field) {
        return marks.value(join(field));
    }

    /** The place of a field's key, or where this begins when it has no such field. */
    public Place keyAt(String field) {
        return marks.key(join(field));
    }

    /** Whether the source has the field. */
    public boolean has(String field) {
        return marks.has(join(field));
    }

    private String join(String field) {
        return pointer.isEmpty() ? field : pointer + "/" + field;
    }
}
