package dev.sitrep.uptime;

import dev.sitrep.model.ComponentStatus;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** What is known of a service, or of a group of them: the time that counts, and when it was not operational. */
public final class Availability {
    private final Span life;
    private final Spans counted;
    private final List<Stretch> stretches;

    private Availability(Span life, Spans counted, List<Stretch> stretches) {
        this.life = life;
        this.counted = counted;
        this.stretches = List.copyOf(stretches);
    }

    /**
     * Of a service.
     *
     * @param life from its first day to its last or the clock; empty where nothing is known
     * @param counted the part of it that counts
     */
    static Availability of(Span life, Spans counted, List<Claim> claims) {
        return new Availability(life, counted, Merging.of(claims));
    }

    /** Of several together: their time is the time of any, and at each instant the worst of their states is that of all. */
    static Availability together(List<Availability> parts) {
        List<Span> lives = parts.stream().map(part -> part.life).toList();
        List<Span> counted =
                parts.stream().flatMap(part -> part.counted.all().stream()).toList();
        List<Claim> claims = new ArrayList<>();
        for (Availability part : parts) {
            for (Stretch stretch : part.stretches) {
                for (Span span : part.counted.within(stretch.span())) {
                    stretch.sources().forEach(source -> claims.add(new Claim(span, stretch.state(), source)));
                }
            }
        }
        List<Span> life = Spans.union(lives).all();
        Span whole = life.isEmpty()
                ? lives.get(0)
                : new Span(life.get(0).from(), life.get(life.size() - 1).to());
        return new Availability(whole, Spans.union(counted), Merging.of(claims));
    }

    /** From its first day to its last, or the clock; empty where nothing is known. */
    public Span life() {
        return life;
    }

    /** How long it was in which state within a stretch of time. */
    public Tally in(Span window) {
        Map<ComponentStatus, Long> impaired = new EnumMap<>(ComponentStatus.class);
        for (Stretch stretch : stretches) {
            Span part = stretch.span().within(window);
            long seconds = part.isEmpty() ? 0 : counted.seconds(part);
            if (seconds > 0) {
                impaired.merge(stretch.state(), seconds, Long::sum);
            }
        }
        return new Tally(counted.seconds(window), impaired);
    }

    /** The times within a stretch in which it was not operational, cut to it, each with how much of it counts; in order. */
    public List<Loss> losses(Span window) {
        List<Loss> losses = new ArrayList<>();
        for (Stretch stretch : stretches) {
            Span part = stretch.span().within(window);
            if (!part.isEmpty()) {
                losses.add(new Loss(new Stretch(part, stretch.state(), stretch.sources()), counted.seconds(part)));
            }
        }
        return losses;
    }

    /** Day by day, both included, in a zone: one has 23 hours, or 25, where the clocks change. */
    public List<Day> days(LocalDate first, LocalDate last, ZoneId zone) {
        List<Day> days = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            Span span = Span.days(day, day, zone);
            days.add(new Day(day, span, !span.within(life).isEmpty(), in(span)));
        }
        return days;
    }
}
