package dev.sitrep.rules;

import java.util.Optional;
import java.util.Set;

/** Ids that become the name of a folder of the site, and so a part of an address. */
final class FolderIds {
    private static final int LONGEST = 100;
    private static final Set<String> KINDS =
            Set.of("incident", "postmortem", "runbook", "maintenance", "page", "drill", "service", "message");

    private FolderIds() {}

    /** Whether ids of a kind become folders. */
    static boolean isFolder(String kind) {
        return KINDS.contains(kind);
    }

    /** Why an id cannot be the name of a folder as it is. */
    static Optional<String> fault(String id) {
        if (id.contains("/") || id.contains("\\")) {
            return Optional.of("a slash would lead into another folder");
        }
        if (id.startsWith(".")) {
            return Optional.of("a dot at the beginning hides a folder, and two lead out of it");
        }
        if (id.contains("%") || id.contains("#") || id.contains("?")) {
            return Optional.of("%, # and ? mean something else in an address");
        }
        if (!id.equals(id.strip())) {
            return Optional.of("blanks at its ends are lost");
        }
        return id.length() > LONGEST
                ? Optional.of("it has more than " + LONGEST + " characters")
                : FolderNames.fault(id);
    }
}
