package dev.sitrep.view;

/**
 * What stands below bars of days.
 *
 * @param first the oldest day
 * @param phone the oldest where there is room for 30
 * @param last the newest
 */
public record UptimeAxis(String first, String phone, String last) {}
