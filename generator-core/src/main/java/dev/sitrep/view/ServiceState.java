package dev.sitrep.view;

/**
 * A service and a state of it.
 *
 * @param service its name, linked
 * @param state in Statuspage's words
 */
public record ServiceState(TextLink service, Tag state) {}
