package dev.sitrep.deadline;

import dev.sitrep.model.Catalog;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Postmortem;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an organisation promised for its records, and where each promise stands by the clock. See DEADLINES.md of the
 * project: elapsed, wall-clock and business time, pauses, re-classification, inclusive deadlines.
 */
public final class Obligations {
    private final Terms terms;
    private final Accumulated accumulated;
    private final Digests digests;
    private final WaivedObligations waivers;

    private Obligations(Index index, Instant asOf) {
        this.terms = Terms.of(index, asOf);
        this.accumulated = new Accumulated(terms);
        this.digests = new Digests(index);
        this.waivers = new WaivedObligations(index.catalog().waivers(), asOf);
    }

    /**
     * The obligations of a catalogue.
     *
     * @param asOf the clock: nothing that is said to come later has happened
     */
    public static Obligations of(Index index, Instant asOf) {
        return new Obligations(index, asOf);
    }

    /** Those of one incident and its actions, in the order in which it meets them. Those of its postmortem's actions are not among them. */
    public List<Obligation> of(Incident incident) {
        List<Obligation> owed = new ArrayList<>();
        Course course = new Course(terms, incident);
        owed.addAll(new ResponsePromises(course).owed());
        owed.addAll(new EscalationPromises(course).owed());
        owed.addAll(new UpdatePromises(course, digests).owed());
        owed.addAll(new PaperPromises(course, accumulated).owed());
        owed.addAll(new ActionPromises(terms).of(incident));
        return waivers.apply(owed);
    }

    /** Those of an incident whose clock starts with something that has not come: without a deadline, and no concern of the gate. */
    public List<Obligation> awaited(Incident incident) {
        return new AwaitedPromises(new Course(terms, incident)).awaited();
    }

    /** From when on an obligation is due soon, for who looks at it later than by the clock of the run. */
    public @Nullable Instant warnsFrom(Obligation obligation) {
        Instant deadline = obligation.deadline();
        return deadline == null ? null : terms.judge().warnsFrom(deadline);
    }

    /** Those of a postmortem's actions. */
    public List<Obligation> of(Postmortem postmortem) {
        return waivers.apply(new ActionPromises(terms).of(postmortem));
    }

    /** Reviews, verifications, recurring work and drills. */
    public List<Obligation> upkeep() {
        List<Obligation> owed = new ArrayList<>(new UpkeepPromises(terms).owed());
        owed.addAll(new RoutinePromises(terms).owed());
        owed.addAll(new DrillPromises(terms).owed());
        return waivers.apply(owed);
    }

    /** Visits all, record by record in the catalogue's order, without keeping them. */
    public void each(Consumer<Obligation> visitor) {
        Catalog catalog = terms.index().catalog();
        catalog.incidents().forEach(incident -> of(incident).forEach(visitor));
        catalog.postmortems().forEach(postmortem -> of(postmortem).forEach(visitor));
        upkeep().forEach(visitor);
    }

    /** All of them, record by record in the catalogue's order. */
    public List<Obligation> all() {
        List<Obligation> all = new ArrayList<>();
        each(all::add);
        return all;
    }
}
