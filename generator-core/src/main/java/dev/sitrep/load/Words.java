package dev.sitrep.load;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Keyword;
import java.util.LinkedHashMap;
import java.util.Map;

/** The words of a closed list. */
final class Words {
    private Words() {}

    /** A value that is one of an enum's words. */
    static ScalarBinding of(Class<?> type) {
        Map<String, Object> words = new LinkedHashMap<>();
        for (Object constant : type.getEnumConstants()) {
            words.put(constant instanceof Keyword word ? word.key() : ((Level) constant).key(), constant);
        }
        return ScalarBinding.of("one of " + String.join(", ", words.keySet()), text -> {
            Object constant = words.get(text);
            if (constant == null) {
                throw new IllegalArgumentException(text);
            }
            return constant;
        });
    }
}
