package dev.sitrep.site;

import dev.sitrep.finding.Finding;
import dev.sitrep.load.FolderTree;
import dev.sitrep.load.Repair;
import dev.sitrep.load.TreeDigest;
import dev.sitrep.render.SiteFacts;
import dev.sitrep.report.Console;
import dev.sitrep.report.GateJson;
import dev.sitrep.report.GateReport;
import dev.sitrep.report.Verdict;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.OutputFolder;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
     * @throws IOException when the sources cannot be read or the report cannot be written
     */
    public static CheckOutcome check(Request request) throws IOException {
        Sources sources = Sources.load(request);
        List<Finding> findings;
        try (Workers workers = new Workers()) {
            findings = new Inspection(sources, workers).run(request.asOf());
        }
        boolean failed = request.failOn().failedBy(findings);
        Path gate = request.reports().resolve("gate.json");
        Files.createDirectories(request.reports());
        Files.write(
                gate,
                GateJson.render(new GateReport(
                        failed ? Verdict.FAIL : Verdict.PASS,
                        request.asOf(),
                        TreeDigest.of(sources.tree()),
                        "always",
                        findings)));
        return new CheckOutcome(findings, Console.render(findings, new TreeLines(sources.tree())), failed, gate);
    }

    /**
     * Finds text that was encoded twice, and rewrites it when asked to.
     *
     * @throws IOException when the sources cannot be read or written
     */
    public static RepairOutcome repair(Request request, boolean write) throws IOException {
        SortedMap<String, byte[]> repairs = Repair.repairs(FolderTree.of(request.source(), request.output()));
        if (write) {
            for (Map.Entry<String, byte[]> repair : repairs.entrySet()) {
                Files.write(request.source().resolve(repair.getKey()), repair.getValue());
            }
        }
        return new RepairOutcome(List.copyOf(repairs.keySet()), write);
    }
}
