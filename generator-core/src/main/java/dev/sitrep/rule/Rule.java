package dev.sitrep.rule;

/**
 * One thing that can be wrong. A rule is one class, one id, one page and one folder of fixtures.
 *
 * @param <S> what it looks at: the catalogue, a source file's text, or the facts of the rendered pages
 */
public interface Rule<S> {
    /** Its entry in the catalogue of rules. */
    RuleInfo info();

    /** Looks at the subject, and reports what is wrong with it. */
    void check(S subject, Reporter reporter);
}
