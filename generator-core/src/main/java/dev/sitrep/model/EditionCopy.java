package dev.sitrep.model;

import org.jspecify.annotations.Nullable;

/**
 * What one audience saw of an edition, as a zip.
 *
 * @param origin where it was written
 * @param audience that it is for
 * @param file of the zip, relative to the folder of editions
 * @param artifact the zip in a Maven repository, {@code group:artifact:zip:classifier:version}, in place of a file
 * @param sha256 of the zip, in hexadecimal
 */
public record EditionCopy(
        Origin origin,
        @Required String audience,
        @Nullable String file,
        @Nullable String artifact,
        @Required String sha256) {}
