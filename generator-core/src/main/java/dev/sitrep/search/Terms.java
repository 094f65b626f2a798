package dev.sitrep.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The terms of an entry, each with how much it counts there: 1 to 15. */
final class Terms {
    /** So many function words give a text away as Indonesian. */
    private static final int ENOUGH = 3;

    private static final int NAME_WORDS = 4;
    private static final int NAME_LENGTH = 24;

    private final Map<String, Integer> weights = new HashMap<>();
    private final Map<String, Integer> counts = new HashMap<>();
    private final List<String> words = new ArrayList<>();
    private int indonesian;

    private Terms() {}

    /** Of all texts of an entry. */
    static Map<String, Integer> of(List<Text> texts) {
        Terms terms = new Terms();
        for (Text text : texts) {
            Units.each(text.text(), unit -> terms.add(unit, text.weight()));
        }
        return terms.weighed();
    }

    private void add(Unit unit, int weight) {
        for (String word : unit.words()) {
            if (StopWords.has(word)) {
                indonesian += StopWords.indonesian(word) ? 1 : 0;
            } else if (word.length() > 1 || word.charAt(0) >= 0x1100) {
                count(Stems.english(word), weight);
                words.add(word);
            }
        }
        String joined = unit.joined();
        boolean worth = weight > Text.PROSE
                || unit.name() && unit.words().size() <= NAME_WORDS && joined.length() <= NAME_LENGTH;
        if (worth && !joined.isEmpty()) {
            count(joined, weight);
        }
    }

    private void count(String term, int weight) {
        if (weight > Text.PROSE) {
            weights.merge(term, weight, Math::max);
        } else {
            counts.merge(term, 1, Integer::sum);
        }
    }

    private Map<String, Integer> weighed() {
        counts.forEach((term, count) ->
                weights.merge(term, Math.min(Text.PROSE_MOST, 32 - Integer.numberOfLeadingZeros(count)), Math::max));
        if (indonesian >= ENOUGH) {
            for (String word : words) {
                String root = Stems.indonesian(word);
                weights.merge(root, weights.getOrDefault(Stems.english(word), 1), Math::max);
            }
        }
        return weights;
    }
}
