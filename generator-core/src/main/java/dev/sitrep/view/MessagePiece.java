package dev.sitrep.view;

/**
 * A piece of a message.
 *
 * @param kind {@code text}, {@code slot} for a placeholder, {@code blank} for what a person is to fill in
 * @param text plain
 */
public record MessagePiece(String kind, String text) {}
