/**
 * The catalogue of rules, one class each. {@link dev.sitrep.rules.Rules} lists them.
 *
 * <p>A rule named {@code SomeThing} has the id {@code some-thing}, the page
 * {@code content/guide/pages/rules/some-thing.md} and the fixtures {@code src/test/resources/rules/some-thing/}.
 */
@NullMarked
package dev.sitrep.rules;

import org.jspecify.annotations.NullMarked;
