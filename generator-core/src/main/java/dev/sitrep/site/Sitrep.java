package dev.sitrep.site;

import dev.sitrep.deadline.Agenda;
import dev.sitrep.load.FolderTree;
import dev.sitrep.load.Loader;
import dev.sitrep.load.Repair;
import dev.sitrep.publish.PublishException;
import dev.sitrep.render.SiteFacts;
import dev.sitrep.render.Theme;
import dev.sitrep.report.Annotations;
import dev.sitrep.report.Console;
import dev.sitrep.report.GateReport;
import dev.sitrep.report.Verdict;
import dev.sitrep.rules.Content;
import dev.sitrep.write.AtomicFile;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.OutputFolder;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * The pipeline.
 *
 * <pre>
 * folder ──load──▶ Catalog ──project──▶ Catalog for one audience ──view──▶ pages ──render──▶ staging ──write──▶ site
 *                     │                                                        (facts)
 *                     └──rules──▶ findings ◀──────────── output rules ◀───────────┘──▶ report
 * </pre>
 */
public final class Sitrep {
    private Sitrep() {}

    /**
     * Builds the site of each audience. Content never fails it: what cannot be read gets a page that says so.
     *
     * @throws OutputException when the output cannot be written
     * @throws IOException when the sources cannot be read
     */
    public static SiteOutcome site(Request request, Progress progress) throws OutputException, IOException {
        List<SiteOutcome.Audience> built = new ArrayList<>();
        try (Sources sources = Sources.load(request);
                Workers workers = new Workers();
                OutputFolder output = OutputFolder.open(request.output(), request.source(), progress::say)) {
            for (String audience : request.audiences().isEmpty() ? sources.audiences() : request.audiences()) {
                try (Staging staging = output.stage(audience)) {
                    SiteFacts facts = new Publication(sources, workers).publish(audience, staging);
                    built.add(new SiteOutcome.Audience(
                            audience,
                            request.output().resolve(audience),
                            facts.pages().size(),
                            staging.commit()));
                    output.note(audience, new BuildNote(request.asOf(), sources.commit()).bytes());
                }
            }
            output.keepOnly(sources.audiences());
            return new SiteOutcome(built, sources.catalog().unreadable().size(), EditionTroubles.of(sources, built));
        }
    }

    /**
     * Freezes the site of each audience under a name, and lists it, so that {@link #site} serves it from then on.
     *
     * @throws EditionException when it cannot be frozen as it was asked for
     * @throws OutputException when an edition cannot be written
     * @throws IOException when the sources cannot be read
     */
    public static EditionOutcome edition(Request request, EditionOrder order, EditionPlaces places, Progress progress)
            throws EditionException, OutputException, IOException {
        return new Freezing(request, order, places).run(progress);
    }

    /**
     * Takes the site that was built for an audience to a branch or a folder. Unless one is asked for, it is the one that
     * everybody may see.
     *
     * @param environment where a token for the remote repository may be
     * @throws PublishException when it may not or cannot be published there; all is then as it was
     * @throws OutputException when there is no such site, or a folder cannot be written
     * @throws IOException when the sources cannot be read, or git cannot tell how they stand
     */
    public static PublishOutcome publish(
            Request request, Publishing publishing, Map<String, String> environment, Progress progress)
            throws PublishException, OutputException, IOException {
        return new Delivery(request, publishing, environment, progress).run();
    }

    /** The themes that a site can be built in, in the order of the alphabet. */
    public static SortedSet<String> themes() {
        return Theme.names();
    }

    /**
     * Adds the addresses that a site has to the registry in its source folder, {@code urls.txt}. None is taken away.
     *
     * @return what it did, in a line
     * @throws OutputException when the registry cannot be written; it is then as it was
     * @throws IOException when the sources cannot be read
     */
    public static String register(Request request) throws OutputException, IOException {
        request.refuseToWrite("sitrep.urls=write");
        try (Sources sources = Sources.load(request)) {
            List<String> audiences = request.audiences().isEmpty() ? sources.audiences() : request.audiences();
            return UrlsFile.extend(request.source(), sources, audiences);
        }
    }

    /**
     * Runs all rules and writes the reports, away from any build server.
     *
     * @throws OutputException when a report cannot be written
     * @throws IOException when the sources cannot be read
     */
    public static CheckOutcome check(Request request) throws OutputException, IOException {
        return check(request, Surroundings.NONE);
    }

    /**
     * Runs all rules and writes the reports.
     *
     * @throws OutputException when a report cannot be written
     * @throws IOException when the sources cannot be read, or when git cannot tell what was touched
     */
    public static CheckOutcome check(Request request, Surroundings surroundings) throws OutputException, IOException {
        ReportFiles files = new ReportFiles(request, surroundings);
        files.begin();
        try (Workers workers = new Workers()) {
            String baseline = request.gating().baseline() ? updateBaseline(request, workers) : null;
            return check(request, surroundings, files, workers, baseline);
        } catch (OutputException | IOException | RuntimeException e) {
            files.couldNotLook(e);
            throw e;
        }
    }

    private static CheckOutcome check(
            Request request, Surroundings surroundings, ReportFiles files, Workers workers, @Nullable String baseline)
            throws OutputException, IOException {
        try (Sources sources = Sources.load(request)) {
            Inspected inspected = inspect(request, sources, workers);
            GateReport report = Ruling.of(request, sources, inspected, surroundings.folder(request.source()));
            files.write(report);
            String console = Console.render(report, new TreeLines(sources.tree()));
            boolean github = surroundings.github();
            return new CheckOutcome(
                    report.findings(),
                    Console.summary(report),
                    github ? Annotations.inert(console, report) : console,
                    github ? Annotations.lines(report) : List.of(),
                    baseline,
                    report.verdict() == Verdict.FAIL,
                    files.gate());
        }
    }

    private static String updateBaseline(Request request, Workers workers) throws OutputException, IOException {
        request.refuseToWrite("sitrep.baseline=write");
        try (Sources sources = Sources.load(request)) {
            Inspected inspected = inspect(request, sources, workers);
            return new BaselineFile(request.source(), sources.catalog()).update(inspected.findings());
        }
    }

    private static Inspected inspect(Request request, Sources sources, Workers workers) throws IOException {
        Content content =
                Content.of(sources.catalog(), Loader.prose(sources.tree()), request.asOf(), sources.evidence());
        return new Inspection(sources, workers).run(content, Enforcement.of(request, content.index()));
    }

    /** Writes reports that say that the gate could not look, because of an error that is then thrown. */
    public static void refuse(Request request, Surroundings surroundings, Exception error) {
        new ReportFiles(request, surroundings).couldNotLook(error);
    }

    /**
     * Writes reports that say that nobody looked.
     *
     * @throws OutputException when one cannot be written
     */
    public static void skip(Request request, Surroundings surroundings) throws OutputException {
        new ReportFiles(request, surroundings).skipped();
    }

    /**
     * Tells what is owed and when the gate turns red next, and writes it to files. Content never fails it.
     *
     * @throws OutputException when a file cannot be written
     * @throws IOException when the sources cannot be read
     */
    public static DeadlinesOutcome deadlines(Request request, Outlook outlook) throws OutputException, IOException {
        try (Sources sources = Sources.load(request)) {
            Deadlines deadlines = sources.deadlines();
            Agenda agenda = deadlines.agenda(outlook.ahead(), outlook.owner());
            List<Path> written = new ArrayList<>();
            for (Map.Entry<String, byte[]> file :
                    deadlines.files(agenda, outlook.owner()).entrySet()) {
                Path path = request.reports().resolve(file.getKey());
                AtomicFile.write(path, file.getValue());
                written.add(path);
            }
            return new DeadlinesOutcome(
                    deadlines.text(agenda, outlook.owner()),
                    sources.catalog().unreadable().size(),
                    written);
        }
    }

    /**
     * Finds text that was encoded twice, and rewrites it when asked to.
     *
     * @throws OutputException when a file cannot be written; it is then as it was
     * @throws IOException when the sources cannot be read
     */
    public static RepairOutcome repair(Request request, boolean write) throws OutputException, IOException {
        request.refuseToWrite("sitrep:repair");
        SortedMap<String, byte[]> repairs = Repair.repairs(FolderTree.of(request.source(), request.output()));
        if (write) {
            for (Map.Entry<String, byte[]> repair : repairs.entrySet()) {
                AtomicFile.write(request.source().resolve(repair.getKey()), repair.getValue());
            }
        }
        return new RepairOutcome(List.copyOf(repairs.keySet()), write);
    }
}
