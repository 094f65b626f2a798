package dev.sitrep.site;

import dev.sitrep.history.History;
import dev.sitrep.history.HistoryException;
import dev.sitrep.history.Standing;
import dev.sitrep.history.WorkTree;
import dev.sitrep.publish.BranchPublisher;
import dev.sitrep.publish.Commit;
import dev.sitrep.publish.Difference;
import dev.sitrep.publish.FinishedSite;
import dev.sitrep.publish.Keep;
import dev.sitrep.publish.Mirror;
import dev.sitrep.publish.PublishException;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.OutputFolder;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Takes a built site to where its readers find it. */
final class Delivery {
    private static final String NOBODY = "Sitrep <sitrep@localhost>";

    private final Request request;
    private final Publishing publishing;
    private final Map<String, String> environment;
    private final Progress progress;

    Delivery(Request request, Publishing publishing, Map<String, String> environment, Progress progress) {
        this.request = request;
        this.publishing = publishing;
        this.environment = environment;
        this.progress = progress;
    }

    /** The sources as git has them. */
    private record Stand(
            @Nullable WorkTree workTree, @Nullable String commit, SortedSet<String> uncommitted) {}

    PublishOutcome run() throws PublishException, OutputException, IOException {
        String audience = audience();
        Stand stand = stand();
        try (OutputFolder output = OutputFolder.open(request.output(), request.source(), progress::say)) {
            FinishedSite site = new FinishedSite(audience, output.files(audience));
            BuildNote note = BuildNote.read(output.note(audience));
            refuseOther(stand, note);
            Keep keep = Keep.of(publishing.keep());
            Path to = publishing.to();
            return to == null ? toBranch(site, stand, note, keep) : toFolder(site, to, keep);
        }
    }

    private PublishOutcome toFolder(FinishedSite site, Path to, Keep keep)
            throws PublishException, OutputException, IOException {
        Path folder = to.toAbsolutePath().normalize();
        Path output = request.output().toAbsolutePath().normalize();
        if (folder.startsWith(output) || output.startsWith(folder)) {
            throw new PublishException("sitrep.publish.to: " + folder + " and the output " + output
                    + " lie in one another; choose another folder");
        }
        Difference difference = new Mirror(folder, keep, publishing.adopt())
                .publish(site, request.source(), publishing.dryRun(), progress::say);
        return outcome(site, folder.toString(), difference, null);
    }

    private PublishOutcome toBranch(FinishedSite site, Stand stand, BuildNote note, Keep keep) throws PublishException {
        Instant asOf = Objects.requireNonNullElse(note.asOf(), request.asOf());
        String source = stand.commit() == null || stand.uncommitted().isEmpty()
                ? stand.commit()
                : stand.commit() + " with uncommitted changes";
        Commit commit = new Commit(publishing.message(), source, author(stand.workTree()), asOf, request.asOf());
        BranchPublisher.Place place = new BranchPublisher.Place(
                publishing.remote(), publishing.branch(), publishing.folder(), keep, publishing.adopt());
        BranchPublisher.Outcome made = new BranchPublisher(place, stand.workTree(), request.source(), environment)
                .publish(site, commit, publishing.dryRun());
        return outcome(site, made.target(), made.difference(), made.commit());
    }

    private PublishOutcome outcome(FinishedSite site, String target, Difference difference, @Nullable String commit) {
        String what = "the site for '" + site.audience() + "'";
        if (difference.isNothing()) {
            return new PublishOutcome("Nothing to publish: " + target + " has " + what + " as it is", List.of());
        }
        String files = " (" + difference.summary() + ")";
        return new PublishOutcome(
                publishing.dryRun()
                        ? "Would publish " + what + " to " + target + files
                        : "Published " + what + " to " + target + (commit == null ? "" : " as " + commit) + files,
                difference.lines());
    }

    /** The one that is asked for, else the one that everybody may see. */
    private String audience() throws PublishException, IOException {
        List<String> asked = request.audiences();
        if (asked.size() > 1) {
            throw new PublishException(
                    "one place holds the site of one audience; name one: -Dsitrep.audience=" + asked.get(0));
        }
        List<String> all;
        try (Sources sources = Sources.load(request)) {
            all = sources.audiences();
        }
        if (asked.isEmpty()) {
            return all.get(0);
        }
        if (!all.contains(asked.get(0))) {
            throw new PublishException(
                    "the site has no audience '" + asked.get(0) + "'; it has " + String.join(", ", all));
        }
        return asked.get(0);
    }

    private Stand stand() throws PublishException, HistoryException {
        try (History history = History.open(request.source())) {
            WorkTree workTree = history.workTree();
            String ref = request.ref();
            if (ref != null) {
                return new Stand(workTree, history.commit(ref), new TreeSet<>());
            }
            if (workTree.head() == null) {
                throw new PublishException(
                        "nothing is committed yet: commit the records before their site is published");
            }
            SortedSet<String> changed = new TreeSet<>(history.changedSince("HEAD"));
            changed.removeIf(path -> !isSource(path));
            if (!changed.isEmpty() && !publishing.dirty()) {
                throw new PublishException("what is not committed is not to be published: " + changed.first()
                        + (changed.size() == 1 ? "" : " and " + (changed.size() - 1) + " more")
                        + "; commit it, or say -Dsitrep.publish.dirty");
            }
            return new Stand(workTree, workTree.head(), changed);
        } catch (HistoryException e) {
            if (e.standing() == Standing.NO_REPOSITORY) {
                return new Stand(null, null, new TreeSet<>());
            }
            throw e;
        }
    }

    /** Whether a path that git calls changed is one that a site is made from. */
    private boolean isSource(String path) {
        Path file = request.source().toAbsolutePath().normalize().resolve(path);
        boolean hidden =
                ("/" + path).contains("/.") || path.startsWith("target/") || ("/" + path).contains("/node_modules/");
        return !hidden
                && !file.startsWith(request.output().toAbsolutePath().normalize())
                && !file.startsWith(request.reports().toAbsolutePath().normalize());
    }

    /** A site that was built from something else than the sources are now is not what its commit would say. */
    private void refuseOther(Stand stand, BuildNote note) throws PublishException {
        String built = note.commit();
        String now = stand.commit();
        if (built != null && now != null && !built.equals(now)) {
            throw new PublishException("the site was built from " + built.substring(0, 10) + ", and the sources are at "
                    + now.substring(0, 10) + "; run sitrep:site again");
        }
        if (request.ref() != null && built == null) {
            throw new PublishException("the site was not built from '" + request.ref()
                    + "'; run sitrep:site with the same sitrep.ref first");
        }
    }

    private String author(@Nullable WorkTree workTree) {
        if (publishing.author() != null) {
            return publishing.author();
        }
        String own = workTree == null ? null : workTree.author();
        return own == null ? NOBODY : own;
    }
}
