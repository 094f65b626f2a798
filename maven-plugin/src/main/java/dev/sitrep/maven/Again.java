package dev.sitrep.maven;

import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.project.MavenProject;

/** The command that runs a goal again as it ran now. */
final class Again {
    private static final String FROM_COMMAND_LINE = "default-cli";

    private Again() {}

    static String command(MavenProject project, List<MavenProject> reactor, Properties given, MojoExecution execution) {
        StringBuilder command = new StringBuilder("mvn ");
        if (project.getFile() == null) {
            command.append(execution.getGroupId()).append(':').append(execution.getArtifactId());
            command.append(':').append(execution.getVersion()).append(':').append(execution.getGoal());
        } else {
            command.append("sitrep:").append(execution.getGoal());
            if (!FROM_COMMAND_LINE.equals(execution.getExecutionId())) {
                command.append('@').append(execution.getExecutionId());
            }
            if (reactor.size() > 1) {
                command.append(" -pl :").append(project.getArtifactId());
            }
        }
        properties(given)
                .forEach((key, value) ->
                        command.append(" -D").append(key).append('=').append(quoted(value)));
        return command.toString();
    }

    private static Map<String, String> properties(Properties given) {
        Map<String, String> ours = new TreeMap<>();
        for (String name : given.stringPropertyNames()) {
            if (name.startsWith("sitrep.")) {
                ours.put(name, given.getProperty(name));
            }
        }
        return ours;
    }

    private static String quoted(String value) {
        return value.matches("[\\w./:,@+-]*") ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}
