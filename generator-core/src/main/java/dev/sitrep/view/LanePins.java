package dev.sitrep.view;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Numbers the moments of an incident on its drawing. Those that would lie over one another on a phone share a pin. */
final class LanePins {
    /** Half of a pin's width, as a share of a phone's. */
    private static final double HALF = 0.03;

    private static final double HALF_WIDE = 0.055;

    private final List<LanePins.Group> groups = new ArrayList<>();

    /** Moments side by side, by their numbers. */
    private record Group(int first, int last, double from, double to) {
        double middle() {
            return (from + to) / 2;
        }

        double half() {
            return first == last ? HALF : HALF_WIDE;
        }

        boolean touches(Group next) {
            return middle() + half() > next.middle() - next.half();
        }

        Lane.Pin pin() {
            String text = first == last ? String.valueOf(first) : first + "–" + last;
            return new Lane.Pin(Share.of(middle(), 1), text, first != last);
        }
    }

    private LanePins() {}

    /** Pins for moments in order, the first of which has the number 1. */
    static List<Lane.Pin> of(LaneScale scale, List<Instant> moments) {
        LanePins pins = new LanePins();
        for (int i = 0; i < moments.size(); i++) {
            if (scale.holds(moments.get(i))) {
                double at = scale.share(moments.get(i));
                pins.add(new Group(i + 1, i + 1, at, at));
            }
        }
        return pins.groups.stream().map(Group::pin).toList();
    }

    /** A group that has grown may touch the one before it. */
    private void add(Group group) {
        Group added = group;
        while (!groups.isEmpty() && groups.get(groups.size() - 1).touches(added)) {
            Group before = groups.remove(groups.size() - 1);
            added = new Group(before.first(), added.last(), before.from(), added.to());
        }
        groups.add(added);
    }
}
