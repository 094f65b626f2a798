package dev.sitrep.evidence;

import dev.sitrep.history.Revisions;
import dev.sitrep.history.Standing;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Gate;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What git says of all claims of a catalogue. Where git cannot tell all of it, it says nothing of any. */
public final class Evidence {
    private static final String GIT = "git";

    private final @Nullable Standing standing;
    private final Duration tolerance;
    private final List<Attestation> attestations;
    private final Map<String, List<Attestation>> byPath;

    private Evidence(@Nullable Standing standing, Duration tolerance, List<Attestation> attestations) {
        this.standing = standing;
        this.tolerance = tolerance;
        this.attestations = List.copyOf(attestations);
        this.byPath = attestations.stream().collect(Collectors.groupingBy(Attestation::path));
    }

    /** Nothing, because nobody asked. */
    public static Evidence none() {
        return new Evidence(null, Duration.ZERO, List.of());
    }

    /** Whether a site asks for it. */
    public static boolean isWanted(Catalog catalog) {
        Gate gate = catalog.site().gate();
        return gate != null && GIT.equals(gate.evidence());
    }

    /** Of all records. Old states are read only of files that have any. */
    public static Evidence of(Catalog catalog, Revisions revisions) {
        Judgement judgement = Judgement.of(catalog.site());
        if (!revisions.standing().isComplete()) {
            return new Evidence(revisions.standing(), judgement.tolerance(), List.of());
        }
        Map<String, List<Claim>> files = new LinkedHashMap<>();
        Claims.each(
                catalog,
                claim -> files.computeIfAbsent(claim.origin().path(), path -> new ArrayList<>())
                        .add(claim));
        List<Attestation> attestations = new ArrayList<>();
        files.forEach((path, claims) -> {
            PastStates states =
                    new PastStates(revisions, path, claims, catalog.site().timezone());
            claims.forEach(claim -> attestations.add(judgement.of(claim, states)));
        });
        return new Evidence(Standing.COMPLETE, judgement.tolerance(), attestations);
    }

    /** How much git can tell; null where nobody asked. */
    public @Nullable Standing standing() {
        return standing;
    }

    /** By how much a commit may be later than what it states. */
    public Duration tolerance() {
        return tolerance;
    }

    /** What it says of each claim, record by record. */
    public List<Attestation> attestations() {
        return attestations;
    }

    /** What it says of the claims of one file. */
    public List<Attestation> of(String path) {
        return byPath.getOrDefault(path, List.of());
    }
}
