package dev.sitrep.site;

import dev.sitrep.finding.Finding;
import dev.sitrep.load.FolderTree;
import dev.sitrep.load.Loader;
import dev.sitrep.load.Repair;
import dev.sitrep.load.TreeDigest;
import dev.sitrep.render.SiteFacts;
import dev.sitrep.report.Console;
import dev.sitrep.report.Verdict;
import dev.sitrep.rules.Content;
import dev.sitrep.write.AtomicFile;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.OutputFolder;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;

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
        Sources sources = Sources.load(request);
        List<SiteOutcome.Audience> built = new ArrayList<>();
        try (Workers workers = new Workers();
                OutputFolder output = OutputFolder.open(request.output(), request.source(), progress::say)) {
            for (String audience : request.audiences().isEmpty() ? sources.audiences() : request.audiences()) {
                try (Staging staging = output.stage(audience)) {
                    SiteFacts facts = new Publication(sources, workers).publish(audience, staging);
                    built.add(new SiteOutcome.Audience(
                            audience,
                            request.output().resolve(audience),
                            facts.pages().size(),
                            staging.commit()));
                }
            }
            output.keepOnly(sources.audiences());
        }
        return new SiteOutcome(built, sources.catalog().unreadable().size());
    }

    /**
     * Runs all rules and writes {@code gate.json}.
     *
     * @throws OutputException when the report cannot be written
     * @throws IOException when the sources cannot be read
     */
    public static CheckOutcome check(Request request) throws OutputException, IOException {
        GateFile gate = new GateFile(request);
        try (Workers workers = new Workers()) {
            Sources sources = Sources.load(request);
            Content content = Content.of(sources.catalog(), Loader.prose(sources.tree()), request.asOf());
            Inspected inspected = new Inspection(sources, workers).run(content, enforcement(request));
            List<Finding> findings = inspected.findings();
            boolean failed = request.gating().failOn().failedBy(findings);
            gate.write(failed ? Verdict.FAIL : Verdict.PASS, TreeDigest.of(sources.tree()), findings);
            String console = Console.render(findings, new TreeLines(sources.tree()));
            return new CheckOutcome(findings, console, failed, gate.path());
        } catch (IOException | RuntimeException e) {
            gate.couldNotLook(e);
            throw e;
        }
    }

    private static Enforcement enforcement(Request request) {
        return request.gating().enforce() == Enforce.NEVER ? Enforcement.never() : Enforcement.always();
    }

    /**
     * Writes a {@code gate.json} that says that nobody looked.
     *
     * @throws OutputException when it cannot be written
     */
    public static void skip(Request request) throws OutputException {
        new GateFile(request).write(Verdict.SKIPPED, null, List.of());
    }

    /**
     * Finds text that was encoded twice, and rewrites it when asked to.
     *
     * @throws OutputException when a file cannot be written; it is then as it was
     * @throws IOException when the sources cannot be read
     */
    public static RepairOutcome repair(Request request, boolean write) throws OutputException, IOException {
        SortedMap<String, byte[]> repairs = Repair.repairs(FolderTree.of(request.source(), request.output()));
        if (write) {
            for (Map.Entry<String, byte[]> repair : repairs.entrySet()) {
                AtomicFile.write(request.source().resolve(repair.getKey()), repair.getValue());
            }
        }
        return new RepairOutcome(List.copyOf(repairs.keySet()), write);
    }
}
