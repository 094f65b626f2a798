package dev.sitrep.publish;

import java.io.IOException;
import java.util.Locale;

/** Says what went wrong between two repositories, and what to do. */
final class Trouble {
    private Trouble() {}

    static String of(IOException e, Remote remote) {
        String message = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
        String said = remote.withoutSecrets(message.lines().findFirst().orElse(message));
        return said + advice(said.toLowerCase(Locale.ROOT), remote);
    }

    private static String advice(String said, Remote remote) {
        if (remote.isSsh()) {
            return "; over ssh it needs the program of the system: set GIT_SSH=ssh, or use an https address with a token";
        }
        boolean refused = said.contains("auth")
                || said.contains("not permitted")
                || said.contains("forbidden")
                || said.contains("401")
                || said.contains("403")
                || said.contains("credentials");
        return refused
                ? "; give a token that may write to it in the environment: SITREP_PUBLISH_TOKEN"
                        + " (on GitHub GITHUB_TOKEN with 'permissions: contents: write')"
                : "";
    }
}
