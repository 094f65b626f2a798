package dev.sitrep.render;

/**
 * A page's HTML and what is to be kept of it.
 *
 * @param html complete document
 * @param facts kept for the output rules
 */
public record RenderedPage(String html, PageFacts facts) {}
