package dev.sitrep.api;

import org.jspecify.annotations.Nullable;

/**
 * The site.
 *
 * @param id derived from its address
 * @param name its title
 * @param url its address without a slash at the end; null where it names none
 * @param timeZone name of its zone in the tz database
 * @param updatedAt when a record last changed what readers see
 */
record PageJson(String id, String name, @Nullable String url, String timeZone, String updatedAt) {}
