package dev.sitrep.uptime;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Stretches of time in order, none of which overlap or touch. */
final class Spans {
    private final List<Span> spans;

    private Spans(List<Span> spans) {
        this.spans = List.copyOf(spans);
    }

    /** All that is in one of them. */
    static Spans union(List<Span> any) {
        List<Span> sorted = any.stream()
                .filter(span -> !span.isEmpty())
                .sorted(Comparator.comparing(Span::from))
                .toList();
        List<Span> union = new ArrayList<>();
        for (Span span : sorted) {
            Span last = union.isEmpty() ? null : union.get(union.size() - 1);
            if (last == null || last.to().isBefore(span.from())) {
                union.add(span);
            } else if (last.to().isBefore(span.to())) {
                union.set(union.size() - 1, new Span(last.from(), span.to()));
            }
        }
        return new Spans(union);
    }

    List<Span> all() {
        return spans;
    }

    /** The parts of them within a stretch, in order. */
    List<Span> within(Span window) {
        List<Span> parts = new ArrayList<>();
        for (int i = first(window.from()); i < spans.size(); i++) {
            Span part = spans.get(i).within(window);
            if (part.isEmpty()) {
                break;
            }
            parts.add(part);
        }
        return parts;
    }

    /** How many seconds of a stretch are in them. */
    long seconds(Span window) {
        return within(window).stream().mapToLong(Span::seconds).sum();
    }

    /** The first that ends after an instant. */
    private int first(Instant instant) {
        int low = 0;
        int high = spans.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (spans.get(middle).to().isAfter(instant)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return low;
    }
}
