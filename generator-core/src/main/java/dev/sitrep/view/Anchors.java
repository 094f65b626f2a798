package dev.sitrep.view;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Gives out the ids of a page's elements. The first to ask for an id gets it as others link to it; the next one gets another. */
final class Anchors {
    private final Set<String> taken = new HashSet<>(Set.of("main"));

    Anchors() {
        this(List.of());
    }

    /** With those that the page's prose already has. */
    Anchors(Collection<String> taken) {
        this.taken.addAll(taken);
    }

    String of(String id) {
        String anchor = Urls.segment(id);
        String free = anchor;
        for (int i = 2; !taken.add(free); i++) {
            free = anchor + "-" + i;
        }
        return free;
    }
}
