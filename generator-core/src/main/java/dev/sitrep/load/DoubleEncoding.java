package dev.sitrep.load;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Finds UTF-8 that was read in a code page and encoded again. It is judged run by run, because a file may be damaged in
 * parts, or have lost bytes: what reads as UTF-8 again is repaired and the rest is left.
 */
final class DoubleEncoding {
    private static final int ROUNDS = 3;

    private DoubleEncoding() {}

    /** What is damaged in a text, in order, without overlap. */
    static List<Damage> find(String text) {
        if (SourceLines.isAscii(text)) {
            return List.of();
        }
        List<Damage> windows = PageReading.of(text, CodePage.WINDOWS_1252);
        List<Damage> mac = PageReading.of(text, CodePage.MAC_ROMAN);
        return windows.size() >= mac.size() ? merged(windows, mac) : merged(mac, windows);
    }

    /** A text with what can be repaired repaired, also where it was encoded more than twice; the rest stays. */
    static String repair(String text) {
        String repaired = text;
        for (int round = 0; round < ROUNDS; round++) {
            List<Damage> damages =
                    find(repaired).stream().filter(damage -> !damage.isLost()).toList();
            if (damages.isEmpty()) {
                return repaired;
            }
            repaired = apply(repaired, damages, 0, repaired.length());
        }
        return repaired;
    }

    /** A part of a text with the damage inside it repaired. */
    static String apply(String text, List<Damage> damages, int start, int end) {
        StringBuilder out = new StringBuilder(end - start);
        int from = start;
        for (Damage damage : damages) {
            if (damage.start() >= from && damage.end() <= end) {
                out.append(text, from, damage.start()).append(damage.repaired());
                from = damage.end();
            }
        }
        return out.append(text, from, end).toString();
    }

    /** Both lists in one, without what overlaps the first. */
    private static List<Damage> merged(List<Damage> first, List<Damage> second) {
        List<Damage> all = new ArrayList<>(first);
        int i = 0;
        for (Damage damage : second) {
            while (i < first.size() && first.get(i).end() <= damage.start()) {
                i++;
            }
            if (i == first.size() || first.get(i).start() >= damage.end()) {
                all.add(damage);
            }
        }
        all.sort(Comparator.comparingInt(Damage::start));
        return all;
    }
}
