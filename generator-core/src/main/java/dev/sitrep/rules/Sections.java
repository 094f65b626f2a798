package dev.sitrep.rules;

import java.util.List;

/** The sections of a postmortem that a severity can ask for on every site. */
final class Sections {
    static final List<String> IDS = List.of(
            "summary",
            "impact",
            "timeline",
            "detection",
            "root-cause",
            "contributing-factors",
            "resolution",
            "permanent-fix",
            "prevention",
            "went-well",
            "improve",
            "actions",
            "lessons");

    private Sections() {}
}
