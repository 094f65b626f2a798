package dev.sitrep.load;

import java.util.ArrayList;
import java.util.List;

/** A text as a code page may have damaged it. */
final class PageReading {
    private final String text;
    private final CodePage page;
    private final List<Damage> certain = new ArrayList<>();
    private final List<Damage> likely = new ArrayList<>();

    private PageReading(String text, CodePage page) {
        this.text = text;
        this.page = page;
    }

    /** What a code page damaged, in order: what is certain and, where something is, what is likely too. */
    static List<Damage> of(String text, CodePage page) {
        PageReading reading = new PageReading(text, page);
        reading.read();
        return reading.certain.isEmpty() ? List.of() : runs(reading.likely);
    }

    private void read() {
        int i = 0;
        while (i < text.length()) {
            i = text.charAt(i) < 0x80 ? i + 1 : readAt(i);
        }
    }

    private int readAt(int start) {
        Utf8Unit unit = Utf8Unit.at(text, start, page);
        Suspicion suspicion = unit == null ? Suspicion.NONE : Suspicion.of(text, unit, page);
        if (unit == null || suspicion == Suspicion.NONE) {
            int end = start + page.remnant(text, start);
            if (end > start) {
                add(Damage.lost(start, end, page), Suspicion.CERTAIN);
            }
            return Math.max(end, start + 1);
        }
        add(new Damage(start, unit.end(), Character.toString(unit.codePoint()), page), suspicion);
        return unit.end();
    }

    private void add(Damage damage, Suspicion suspicion) {
        likely.add(damage);
        if (suspicion == Suspicion.CERTAIN) {
            certain.add(damage);
        }
    }

    /** Neighbours in one, so that a run is shown and repaired as a whole. */
    private static List<Damage> runs(List<Damage> damages) {
        List<Damage> runs = new ArrayList<>();
        for (int i = 0; i < damages.size(); ) {
            Damage first = damages.get(i);
            Damage last = first;
            StringBuilder repaired = new StringBuilder(first.repaired());
            for (i++; i < damages.size() && continues(last, damages.get(i)); i++) {
                last = damages.get(i);
                repaired.append(last.repaired());
            }
            runs.add(new Damage(first.start(), last.end(), repaired.toString(), first.page()));
        }
        return runs;
    }

    private static boolean continues(Damage last, Damage next) {
        return last.end() == next.start() && !last.isLost() && !next.isLost();
    }
}
