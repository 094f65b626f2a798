package dev.sitrep.view;

/**
 * An incident.
 *
 * @param row what lists show of it
 * @param body its prose, HTML
 */
public record IncidentView(IncidentRow row, String body) {}
