package dev.sitrep.view;

import java.util.List;

/**
 * At an address that only editions have a page for.
 *
 * @param editions leading to that page, the newest first
 */
public record RetiredView(List<TextLink> editions) {}
