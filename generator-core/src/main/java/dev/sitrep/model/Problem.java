package dev.sitrep.model;

import dev.sitrep.finding.Place;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that could not be read as meant. The rules give it an id and words.
 *
 * @param type what it is
 * @param place where
 * @param record id of the record concerned, where known
 * @param field key of the field concerned
 * @param facts as the type lists them
 */
public record Problem(
        ProblemType type,
        Place place,
        @Nullable String record,
        @Nullable String field,
        List<String> facts) {
    /** Copies the facts. */
    public Problem {
        facts = List.copyOf(facts);
    }
}
