package dev.sitrep.uptime;

import dev.sitrep.model.ComponentStatus;

/**
 * What one record says of a service.
 *
 * @param span for how long
 * @param state that it was in
 * @param source the record
 */
record Claim(Span span, ComponentStatus state, Source source) {}
