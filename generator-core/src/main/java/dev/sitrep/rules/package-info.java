/**
 * The catalogue of rules, one class each. {@link dev.sitrep.rules.Rules} lists them.
 *
 * <p>To add a rule:
 *
 * <ol>
 *   <li>Write a class {@code SomeThing}, whose {@code info()} has the id {@code some-thing}. {@link
 *       dev.sitrep.rules.ReferenceRule} and {@link dev.sitrep.rules.ProblemRule} do most of it for two kinds of rules.
 *   <li>List it in {@link dev.sitrep.rules.Rules}.
 *   <li>Write small sites that break it and that keep it, as {@code src/test/resources/rules/some-thing/bad-…} and
 *       {@code good-…}.
 *   <li>Write {@code expected.txt} into each bad one: the console's output, byte for byte.
 *   <li>Write its page, {@code content/guide/pages/rules/some-thing.md}, with examples out of those sites,
 *       and its row of {@code rules.md} there.
 * </ol>
 *
 * <p>A test keeps them together.
 */
@NullMarked
package dev.sitrep.rules;

import org.jspecify.annotations.NullMarked;
