package dev.sitrep.rule;

import dev.sitrep.finding.Level;

/**
 * What the catalogue of rules says of one.
 *
 * @param id kebab-case, the name of its class
 * @param level unless {@code sitrep.yaml} says otherwise
 * @param summary one sentence: what it asks for
 */
public record RuleInfo(String id, Level level, String summary) {}
