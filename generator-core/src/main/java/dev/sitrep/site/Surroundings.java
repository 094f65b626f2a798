package dev.sitrep.site;

import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The build server that a run is on.
 *
 * @param repository folder that it has checked out; null where it does not say
 * @param github whether it takes the commands of GitHub Actions
 * @param summary file that GitHub Actions shows beside the log; null elsewhere
 */
public record Surroundings(
        @Nullable Path repository, boolean github, @Nullable Path summary) {
    /** No build server. */
    public static final Surroundings NONE = new Surroundings(null, false, null);

    /** What the environment tells. */
    public static Surroundings of(Map<String, String> environment) {
        if ("true".equals(environment.get("GITHUB_ACTIONS"))) {
            return new Surroundings(
                    path(environment.get("GITHUB_WORKSPACE")), true, path(environment.get("GITHUB_STEP_SUMMARY")));
        }
        if ("true".equals(environment.get("GITLAB_CI"))) {
            return new Surroundings(path(environment.get("CI_PROJECT_DIR")), false, null);
        }
        return environment.containsKey("JENKINS_URL")
                ? new Surroundings(path(environment.get("WORKSPACE")), false, null)
                : NONE;
    }

    /** Where a folder lies in the repository, with a slash at its end; empty where it is the top, or lies elsewhere. */
    String folder(Path source) {
        if (repository == null) {
            return "";
        }
        Path top = repository.toAbsolutePath().normalize();
        Path folder = source.toAbsolutePath().normalize();
        if (!folder.startsWith(top) || folder.equals(top)) {
            return "";
        }
        StringBuilder steps = new StringBuilder();
        top.relativize(folder).forEach(step -> steps.append(step).append('/'));
        return steps.toString();
    }

    private static @Nullable Path path(@Nullable String text) {
        return text == null || text.isBlank() ? null : Path.of(text);
    }
}
