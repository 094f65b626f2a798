package dev.sitrep.site;

import dev.sitrep.history.History;
import dev.sitrep.history.Revisions;
import org.jspecify.annotations.Nullable;

/** What git knows of a site's sources, read once, and only where somebody asks. */
final class Past implements AutoCloseable {
    private final Request request;
    private @Nullable Revisions revisions;

    Past(Request request) {
        this.request = request;
    }

    synchronized Revisions revisions() {
        Revisions read = revisions;
        if (read == null) {
            read = History.revisions(
                    request.source(),
                    request.ref(),
                    request.output().resolve(".sitrep").resolve("history"));
            revisions = read;
        }
        return read;
    }

    /** Full id of the commit that they lead to, if they were read; null otherwise. */
    synchronized @Nullable String commit() {
        return revisions == null ? null : revisions.commit().orElse(null);
    }

    @Override
    public synchronized void close() {
        if (revisions != null) {
            revisions.close();
        }
    }
}
