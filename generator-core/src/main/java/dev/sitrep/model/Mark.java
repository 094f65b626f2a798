package dev.sitrep.model;

/** Where a key and its value begin; 1-based. An item of a sequence has its value's place for both. */
public record Mark(int keyLine, int keyColumn, int line, int column) {}
