package dev.sitrep.view;

/** How some lengths of time are spread, in words; with whether they are few. */
public record SlaSpread(int count, boolean few, String median, String ninetieth, String mean, String longest) {}
