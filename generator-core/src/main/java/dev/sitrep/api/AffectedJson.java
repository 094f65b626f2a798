package dev.sitrep.api;

/**
 * What an update says of a service.
 *
 * @param code its id
 * @param name in words
 * @param oldStatus before
 * @param newStatus from then on
 */
record AffectedJson(String code, String name, String oldStatus, String newStatus) {}
