package dev.sitrep.markdown;

import java.util.Map;

/**
 * The braces at the end of a heading: {@code {#id}}, {@code {step minutes=2}}.
 *
 * @param start where they begin in the heading's text, or its length where there are none
 * @param values what they say
 */
record HeadingAttributes(int start, Map<String, String> values) {
    private static final String STEP = "step";

    /** A brace that is none of ours, such as {@code {host}}, is a placeholder and stays text. */
    static HeadingAttributes of(String heading) {
        int end = heading.length();
        int open = end > 0 && heading.charAt(end - 1) == '}' ? open(heading) : -1;
        if (open >= 0 && (open == 0 || heading.charAt(open - 1) != '{')) {
            Map<String, String> values = Attributes.of(heading.substring(open + 1, end - 1));
            if (values.containsKey(Attributes.ID)
                    || STEP.equals(values.get(Attributes.KIND))
                    || values.entrySet().stream().anyMatch(HeadingAttributes::hasValue)) {
                return new HeadingAttributes(open, values);
            }
        }
        return new HeadingAttributes(end, Map.of());
    }

    private static boolean hasValue(Map.Entry<String, String> attribute) {
        return !attribute.getKey().equals(Attributes.KIND)
                && !attribute.getValue().isEmpty();
    }

    /** The brace that the last one closes, unless it stands in quotes. */
    private static int open(String heading) {
        boolean quoted = false;
        for (int i = heading.length() - 2; i >= 0; i--) {
            char c = heading.charAt(i);
            if (c == '"') {
                quoted = !quoted;
            } else if (c == '{' && !quoted) {
                return i;
            }
        }
        return -1;
    }
}
