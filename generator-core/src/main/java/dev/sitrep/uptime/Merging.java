package dev.sitrep.uptime;

import dev.sitrep.model.ComponentStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Merges what records say of a service: at each instant it is in one state, the worst. Nothing counts twice. */
final class Merging {
    private final SortedMap<Instant, List<Claim>> begins = new TreeMap<>();
    private final SortedMap<Instant, List<Claim>> ends = new TreeMap<>();
    private final List<Stretch> stretches = new ArrayList<>();

    private Merging(List<Claim> claims) {
        claims.stream()
                .filter(claim -> !claim.span().isEmpty() && claim.state() != ComponentStatus.OPERATIONAL)
                .sorted(Comparator.<Claim, Instant>comparing(
                                claim -> claim.span().from())
                        .thenComparing(claim -> claim.source().id()))
                .forEach(claim -> {
                    begins.computeIfAbsent(claim.span().from(), at -> new ArrayList<>())
                            .add(claim);
                    ends.computeIfAbsent(claim.span().to(), at -> new ArrayList<>())
                            .add(claim);
                });
    }

    /** The stretches in order; none overlap. */
    static List<Stretch> of(List<Claim> claims) {
        return new Merging(claims).merge();
    }

    private List<Stretch> merge() {
        SortedMap<Instant, Boolean> steps = new TreeMap<>();
        begins.keySet().forEach(at -> steps.put(at, true));
        ends.keySet().forEach(at -> steps.put(at, true));
        List<Claim> active = new ArrayList<>();
        Instant since = Instant.MIN;
        for (Instant at : steps.keySet()) {
            if (!active.isEmpty()) {
                add(new Span(since, at), active);
            }
            active.removeAll(ends.getOrDefault(at, List.of()));
            active.addAll(begins.getOrDefault(at, List.of()));
            since = at;
        }
        return List.copyOf(stretches);
    }

    private void add(Span span, List<Claim> active) {
        ComponentStatus worst =
                active.stream().map(Claim::state).max(Comparator.naturalOrder()).orElseThrow();
        List<Source> sources = active.stream()
                .filter(claim -> claim.state() == worst)
                .map(Claim::source)
                .distinct()
                .toList();
        Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
        boolean goesOn = last != null
                && last.span().to().equals(span.from())
                && last.state() == worst
                && last.sources().equals(sources);
        if (last != null && goesOn) {
            stretches.set(stretches.size() - 1, new Stretch(new Span(last.span().from(), span.to()), worst, sources));
        } else {
            stretches.add(new Stretch(span, worst, sources));
        }
    }
}
