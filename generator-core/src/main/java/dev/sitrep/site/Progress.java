package dev.sitrep.site;

/** Is told what is going on, a line at a time. */
@FunctionalInterface
public interface Progress {
    /** Takes a line. */
    void say(String line);
}
