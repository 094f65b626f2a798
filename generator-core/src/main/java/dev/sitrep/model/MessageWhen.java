package dev.sitrep.model;

import java.util.List;

/**
 * When a message is of use.
 *
 * @param status states of an incident
 * @param severity severities
 */
public record MessageWhen(List<String> status, List<String> severity) {}
