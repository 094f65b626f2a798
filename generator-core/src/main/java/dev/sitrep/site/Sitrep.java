package dev.sitrep.site;

import dev.sitrep.render.SiteFacts;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.OutputFolder;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

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
}
