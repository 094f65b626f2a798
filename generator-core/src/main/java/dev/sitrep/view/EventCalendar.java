package dev.sitrep.view;

import java.util.List;

/**
 * A calendar to subscribe to.
 *
 * @param url of its file, from the root
 * @param name one line
 * @param events the first to begin first
 */
public record EventCalendar(String url, String name, List<CalendarEvent> events) {}
