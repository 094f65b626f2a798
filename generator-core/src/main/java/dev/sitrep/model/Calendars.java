package dev.sitrep.model;

import java.util.Map;

/**
 * Business calendars.
 *
 * @param origin where it was written
 * @param calendars by id
 */
public record Calendars(Origin origin, Map<String, BusinessCalendar> calendars) {}
