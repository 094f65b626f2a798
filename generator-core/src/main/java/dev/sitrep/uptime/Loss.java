package dev.sitrep.uptime;

/**
 * A time in which a service was not operational, and how much of it counts.
 *
 * @param stretch when, and in which state
 * @param counted seconds of it within the service's life and hours
 */
public record Loss(Stretch stretch, long counted) {}
