package dev.sitrep.audience;

import dev.sitrep.model.Baseline;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Editions;
import dev.sitrep.model.InternalBlocks;
import dev.sitrep.model.ProseReader;
import dev.sitrep.model.Site;
import dev.sitrep.model.UrlRegistry;
import java.util.List;
import java.util.TreeSet;

/** Removes from a catalogue what an audience may not see, before any view is made. Closed by default. */
public final class Projection {
    private static final List<String> DEFAULT = List.of("public", "internal");

    private Projection() {}

    /** The audiences of a site, from the one that sees least to the one that sees everything. */
    public static List<String> audiences(Site site) {
        return site.audiences().isEmpty() ? DEFAULT : site.audiences();
    }

    /**
     * What one audience may see.
     *
     * @throws IllegalArgumentException when the site has no such audience
     */
    public static Projected of(Catalog catalog, ProseReader prose, String audience) {
        Chain chain = chain(catalog.site(), audience);
        if (chain.seesAll()) {
            return new Projected(audience, true, catalog, prose);
        }
        return new Projected(audience, false, project(catalog, chain), p -> InternalBlocks.cut(prose.read(p)));
    }

    /**
     * An audience among the others.
     *
     * @throws IllegalArgumentException when the site has no such audience
     */
    static Chain chain(Site site, String audience) {
        List<String> audiences = audiences(site);
        int rank = audiences.indexOf(audience);
        if (rank < 0) {
            throw new IllegalArgumentException("no audience '" + audience + "', only " + audiences);
        }
        return new Chain(audiences, rank);
    }

    private static Catalog project(Catalog all, Chain chain) {
        ContactProjection contacts = new ContactProjection(all.contacts(), chain);
        Visible visible = new Visible(all, chain);
        RecordProjection records = new RecordProjection(chain, contacts, visible);
        ListProjection lists = new ListProjection(chain, contacts, visible);
        return new Catalog(
                all.site(),
                new SeverityProjection(chain, contacts, visible).project(all.severities()),
                lists.services(all.services()),
                contacts.project(),
                lists.onCall(all.onCall()),
                lists.calendars(all.calendars()),
                lists.workflow(all.workflow()),
                lists.alerts(all.alerts()),
                lists.noWaivers(all.waivers()),
                new Baseline(all.baseline().origin(), List.of()),
                editions(all.editions(), chain),
                lists.routine(all.routine()),
                all.messages().stream().filter(m -> chain.sees(m.audience())).toList(),
                all.incidents().stream()
                        .filter(i -> chain.sees(i.audience()))
                        .map(records::incident)
                        .toList(),
                all.postmortems().stream()
                        .filter(p -> chain.sees(p.audience()))
                        .map(records::postmortem)
                        .toList(),
                all.runbooks().stream()
                        .filter(r -> chain.sees(r.audience()))
                        .map(records::runbook)
                        .toList(),
                all.maintenance().stream()
                        .filter(m -> chain.sees(m.audience()))
                        .map(records::maintenance)
                        .toList(),
                all.drills().stream()
                        .filter(d -> chain.sees(d.audience()))
                        .map(records::drill)
                        .toList(),
                all.pages().stream()
                        .filter(p -> chain.sees(p.audience()))
                        .map(records::page)
                        .toList(),
                List.of(),
                UrlRegistry.NONE,
                new TreeSet<>(all.files()),
                List.of());
    }

    /** Those that have a copy for the audience, without the other copies. */
    private static Editions editions(Editions all, Chain chain) {
        String audience = chain.audiences().get(chain.viewer());
        return new Editions(
                all.origin(),
                all.editions().stream()
                        .map(e -> e.with(e.copies().stream()
                                .filter(copy -> copy.audience().equals(audience))
                                .toList()))
                        .filter(e -> !e.copies().isEmpty())
                        .toList());
    }
}
