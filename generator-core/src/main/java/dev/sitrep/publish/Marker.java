package dev.sitrep.publish;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The file by which a place is known as one that a site was published to: whose site, and which of the files there are
 * its.
 *
 * @param audience of the site
 * @param paths of its files
 */
record Marker(String audience, SortedSet<String> paths) {
    static final String NAME = ".sitrep-published";
    private static final String TITLE = "# Written by sitrep:publish. Of the files here it removes none but these.";
    private static final String AUDIENCE = "audience: ";

    /** Reads one; what is not understood is as if nothing had been published. */
    static Marker read(byte[] content) {
        String audience = "";
        SortedSet<String> paths = new TreeSet<>();
        for (String line : new String(content, StandardCharsets.UTF_8).split("\n")) {
            if (line.startsWith(AUDIENCE)) {
                audience = line.substring(AUDIENCE.length());
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                paths.add(line);
            }
        }
        return new Marker(audience, paths);
    }

    /** What it says. */
    static String text(String audience, Collection<String> paths) {
        return TITLE + "\n" + AUDIENCE + audience + "\n" + String.join("\n", new TreeSet<>(paths)) + "\n";
    }

    /**
     * Refuses to replace one audience's site by another's.
     *
     * @param place where it lies, for people
     */
    void refuseOther(String other, String place) throws PublishException {
        if (!audience.equals(other)) {
            throw new PublishException(
                    "the site in " + place + " is the one for '" + audience + "', and this is the one for '" + other
                            + "'; publish it elsewhere, or remove " + NAME + " there first");
        }
    }
}
