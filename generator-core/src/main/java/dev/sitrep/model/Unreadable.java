package dev.sitrep.model;

import java.util.List;

/**
 * A file that should hold a record and could not be read.
 *
 * @param path relative to the source folder
 * @param type the folder it lies in, or the file's stem
 * @param id the record's, from the file's stem
 * @param problems what is wrong with it
 */
public record Unreadable(String path, String type, String id, List<Problem> problems) {}
