package dev.sitrep.publish;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;

/**
 * Paths that are left as they are where a site is published: {@code CNAME}, {@code pr} with all below it, {@code docs/*.pdf},
 * {@code pr/**}.
 */
public final class Keep {
    private final List<PathMatcher> matchers;

    private Keep(List<PathMatcher> matchers) {
        this.matchers = matchers;
    }

    /**
     * Reads patterns, as {@link java.nio.file.FileSystem#getPathMatcher} takes globs.
     *
     * @throws PublishException when one is none
     */
    public static Keep of(List<String> patterns) throws PublishException {
        List<PathMatcher> matchers = new ArrayList<>();
        for (String pattern : patterns) {
            String glob = pattern.strip().replaceAll("^/+|/+$", "");
            if (!glob.isEmpty()) {
                matchers.add(matcher(glob));
                matchers.add(matcher(glob + "/**"));
            }
        }
        return new Keep(List.copyOf(matchers));
    }

    boolean matches(String path) {
        Path file = Path.of(path);
        return matchers.stream().anyMatch(matcher -> matcher.matches(file));
    }

    private static PathMatcher matcher(String glob) throws PublishException {
        try {
            return FileSystems.getDefault().getPathMatcher("glob:" + glob);
        } catch (PatternSyntaxException e) {
            throw new PublishException(
                    "sitrep.publish.keep: '" + glob + "' is no pattern for paths: " + e.getDescription());
        }
    }
}
