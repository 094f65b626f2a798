package dev.sitrep.load;

import dev.sitrep.model.Marks;
import dev.sitrep.model.ProblemType;
import dev.sitrep.model.Prose;
import org.jspecify.annotations.Nullable;

/** What the values of one file are read with. */
final class Scope {
    private final Findings findings;
    private final SourceLines lines;
    private final Marks marks;
    private final Names names;
    private final Times times;
    private final @Nullable Prose prose;
    private @Nullable ClockTime base;
    private boolean baseIsUnreadable;

    Scope(Findings findings, SourceLines lines, Marks marks, Names names, Times times, @Nullable Prose prose) {
        this.findings = findings;
        this.lines = lines;
        this.marks = marks;
        this.names = names;
        this.times = times;
        this.prose = prose;
    }

    /** Reports a value of the wrong type. */
    void wrongType(Node node, String key, String expected, String howTo) {
        report(ProblemType.WRONG_TYPE, node, key, key, expected, node.described(), howTo);
    }

    /** Reports something about a value. */
    void report(ProblemType type, Node node, String key, String... facts) {
        findings.add(type, node.line(), node.column(), key, facts);
    }

    Findings findings() {
        return findings;
    }

    SourceLines lines() {
        return lines;
    }

    Marks marks() {
        return marks;
    }

    String shared(String text) {
        return names.shared(text);
    }

    Times times() {
        return times;
    }

    /** The file's prose; null in a YAML file. */
    @Nullable
    Prose prose() {
        return prose;
    }

    /** What a time of day takes its date and offset from. */
    @Nullable
    ClockTime base() {
        return base;
    }

    void base(@Nullable ClockTime moment) {
        base = moment;
    }

    /** Whether there is none because the moment itself cannot be read, which has been reported. */
    boolean baseIsUnreadable() {
        return baseIsUnreadable && base == null;
    }

    void baseIsUnreadable(boolean unreadable) {
        baseIsUnreadable = unreadable;
    }
}
