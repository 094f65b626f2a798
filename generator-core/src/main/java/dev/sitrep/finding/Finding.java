package dev.sitrep.finding;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong in the content.
 *
 * @param rule id of the rule that found it, kebab-case
 * @param level as configured for this site
 * @param place what it points at
 * @param message what is wrong, one line, no full stop
 * @param hint what to do about it
 * @param why the policy or fact behind it
 * @param record id of the record concerned
 * @param field name of the field concerned, as written in the source
 * @param owner who is to mend it, an id of contacts.yaml
 * @param disposition whether it counts against the build
 * @param identity the message without what changes by itself, such as how long ago something was due
 */
public record Finding(
        String rule,
        Level level,
        Place place,
        String message,
        @Nullable String hint,
        @Nullable String why,
        @Nullable String record,
        @Nullable String field,
        @Nullable String owner,
        Disposition disposition,
        String identity)
        implements Comparable<Finding> {
    private static final Comparator<Finding> ORDER = Comparator.comparing(Finding::disposition)
            .thenComparing(Finding::level)
            .thenComparing(Finding::place)
            .thenComparing(Finding::rule)
            .thenComparing(Finding::message);

    /** Requires rule, level, place and message. */
    public Finding {
        Objects.requireNonNull(rule);
        Objects.requireNonNull(level);
        Objects.requireNonNull(place);
        Objects.requireNonNull(message);
        Objects.requireNonNull(identity);
    }

    /** A finding whose message doesn't change by itself. */
    public Finding(
            String rule,
            Level level,
            Place place,
            String message,
            @Nullable String hint,
            @Nullable String why,
            @Nullable String record,
            @Nullable String field,
            @Nullable String owner,
            Disposition disposition) {
        this(rule, level, place, message, hint, why, record, field, owner, disposition, message);
    }

    /** Worst first, then by place. */
    @Override
    public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    /** The same finding at another level. */
    public Finding at(Level other) {
        return new Finding(rule, other, place, message, hint, why, record, field, owner, disposition, identity);
    }

    /** The same finding, counted otherwise. */
    public Finding as(Disposition other) {
        return new Finding(rule, level, place, message, hint, why, record, field, owner, other, identity);
    }

    /** Whether a waiver covers it. */
    public boolean waived() {
        return disposition == Disposition.WAIVED;
    }

    /** Whether it counts against the build. */
    public boolean open() {
        return disposition == Disposition.OPEN;
    }

    /** The same finding, of a record and with an owner. */
    public Finding attributed(@Nullable String recordId, @Nullable String ownerId) {
        return new Finding(rule, level, place, message, hint, why, recordId, field, ownerId, disposition, identity);
    }

    /** What stays when lines move and time passes: rule, file, record, field and identity. */
    public String fingerprint() {
        return Fingerprint.of(rule, place.path(), record, field, identity);
    }
}
