package dev.sitrep.history;

import java.io.IOException;
import java.nio.file.Path;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.jspecify.annotations.Nullable;

/**
 * The work tree that a site's sources are in, as far as one has to know it to publish from it.
 *
 * @param top of its work tree
 * @param settings of this clone alone, not of its user or machine
 * @param head full id of the current commit; null where there is none yet
 * @param branch name of the current branch; null where none is checked out
 * @param author whom its settings name, as {@code Name <address>}; null where they name nobody
 */
public record WorkTree(
        Path top,
        Config settings,
        @Nullable String head,
        @Nullable String branch,
        @Nullable String author) {
    static WorkTree of(Repository repository) throws IOException {
        ObjectId head = repository.resolve(Constants.HEAD);
        Ref current = repository.exactRef(Constants.HEAD);
        String branch = current != null && current.isSymbolic()
                ? Repository.shortenRefName(current.getTarget().getName())
                : null;
        Config settings = repository.getConfig();
        String name = settings.getString("user", null, "name");
        String email = settings.getString("user", null, "email");
        return new WorkTree(
                repository.getWorkTree().toPath(),
                settings,
                head == null ? null : head.name(),
                branch,
                name == null || email == null ? null : name + " <" + email + ">");
    }
}
