package dev.sitrep.publish;

import java.io.IOException;
import java.util.List;
import org.eclipse.jgit.errors.NotSupportedException;
import org.eclipse.jgit.errors.TransportException;
import org.eclipse.jgit.lib.Constants;
import org.eclipse.jgit.lib.NullProgressMonitor;
import org.eclipse.jgit.lib.ObjectId;
import org.eclipse.jgit.lib.Ref;
import org.eclipse.jgit.lib.Repository;
import org.eclipse.jgit.transport.FetchConnection;
import org.eclipse.jgit.transport.PushResult;
import org.eclipse.jgit.transport.RefSpec;
import org.eclipse.jgit.transport.RemoteRefUpdate;
import org.eclipse.jgit.transport.Transport;
import org.jspecify.annotations.Nullable;

/** A branch of a remote repository, looked at and pushed to from a repository that is thrown away afterwards. */
final class Branch {
    private static final String HERE = "refs/sitrep/published";

    private final Repository scratch;
    private final Remote remote;
    private final String name;

    Branch(Repository scratch, Remote remote, String name) {
        this.scratch = scratch;
        this.remote = remote;
        this.name = Constants.R_HEADS + name;
    }

    /** Fetches its tip, without what came before; null where there is no such branch. */
    @Nullable
    ObjectId tip() throws PublishException {
        try (Transport transport = open()) {
            Ref ref;
            try (FetchConnection connection = transport.openFetch()) {
                ref = connection.getRef(name);
            }
            if (ref == null) {
                return null;
            }
            transport.setDepth(1);
            transport.fetch(NullProgressMonitor.INSTANCE, List.of(new RefSpec("+" + name + ":" + HERE)));
            return scratch.exactRef(HERE).getObjectId();
        } catch (IOException e) {
            throw trouble("read from", e);
        }
    }

    /**
     * Pushes a commit on top of a tip, and never anything else.
     *
     * @return whether it went; not where somebody else has pushed meanwhile
     */
    boolean push(ObjectId commit, @Nullable ObjectId onto) throws PublishException {
        ObjectId expected = onto == null ? ObjectId.zeroId() : onto;
        RemoteRefUpdate update;
        PushResult result;
        try (Transport transport = open()) {
            update = new RemoteRefUpdate(scratch, (String) null, commit, name, false, null, expected);
            result = transport.push(NullProgressMonitor.INSTANCE, List.of(update));
        } catch (IOException e) {
            throw trouble("push to", e);
        }
        RemoteRefUpdate.Status status = update.getStatus();
        if (status == RemoteRefUpdate.Status.OK || status == RemoteRefUpdate.Status.UP_TO_DATE) {
            return true;
        }
        if (status == RemoteRefUpdate.Status.REJECTED_NONFASTFORWARD
                || status == RemoteRefUpdate.Status.REJECTED_REMOTE_CHANGED) {
            return false;
        }
        ObjectId now = tip();
        if (now == null ? onto != null : !now.equals(onto)) {
            return false;
        }
        String said = update.getMessage() == null ? status.toString() : update.getMessage();
        throw new PublishException(remote.withoutSecrets(remote + " refused the push to " + name + ": " + said
                + (result.getMessages().isBlank()
                        ? ""
                        : "; it said: " + result.getMessages().strip().replaceAll("\\s+", " "))));
    }

    private Transport open() throws IOException {
        try {
            Transport transport = Transport.open(scratch, remote.uri());
            if (remote.credentials() != null) {
                transport.setCredentialsProvider(remote.credentials());
            }
            return transport;
        } catch (NotSupportedException e) {
            throw new TransportException(e.getMessage(), e);
        }
    }

    private PublishException trouble(String what, IOException e) {
        return new PublishException("cannot " + what + " " + remote + ": " + Trouble.of(e, remote), null);
    }
}
