package dev.sitrep.markdown;

import java.util.List;
import java.util.function.IntFunction;

/** Families of text that take some reader of Markdown very long, or all of its stack. */
record Pathological(String name, IntFunction<String> generator) {
    private static final int LONGEST = 1_000_000;

    static final List<Pathological> ALL = List.of(
            new Pathological("nested strong", n -> "*a **a ".repeat(n) + "b" + " a** a*".repeat(n)),
            new Pathological("emphasis closers", n -> "a_ ".repeat(n)),
            new Pathological("emphasis openers", n -> "_a ".repeat(n)),
            new Pathological("link closers", n -> "a]".repeat(n)),
            new Pathological("link openers", n -> "[a".repeat(n)),
            new Pathological("mismatched emphasis", n -> "*a_ ".repeat(n)),
            new Pathological("rule of three", n -> "a**b" + "c* ".repeat(n)),
            new Pathological("stars and lines", n -> "*_* _ ".repeat(n)),
            new Pathological("brackets and parentheses", n -> "[ (](".repeat(n)),
            new Pathological("empty images", n -> "![[]()".repeat(n)),
            new Pathological("nested brackets", n -> "[".repeat(n) + "a" + "]".repeat(n)),
            new Pathological("nested links", n -> "[a".repeat(n) + "](b)".repeat(n)),
            new Pathological("nested images", n -> "![a".repeat(n) + "](b)".repeat(n)),
            new Pathological("nested quotes", n -> "> ".repeat(n) + "a"),
            new Pathological("nested quotes and lists", n -> "> - ".repeat(n) + "a"),
            new Pathological("nested items", n -> "- ".repeat(n) + "a"),
            new Pathological("nested numbers", n -> "1. ".repeat(n) + "a"),
            new Pathological("nested lists", n -> staircase(n, "  ", "* a\n")),
            new Pathological("nested admonitions", n -> staircase(n, "    ", "!!! note\n")),
            new Pathological("nested fences", n -> ":::note\n".repeat(n)),
            new Pathological("nested details", n -> "<details>\n\n".repeat(n) + "</details>\n\n".repeat(n)),
            new Pathological("nested tables", n -> "<table><tr><td>".repeat(n)),
            new Pathological("nested tags", n -> "<b>".repeat(n) + "a" + "</b>".repeat(n)),
            new Pathological("deep text", n -> ("- ".repeat(45) + "a\n").repeat(n / 90 + 1)),
            new Pathological("nul", n -> "abc\0de\0".repeat(n)),
            new Pathological("growing ticks", n -> ticks(n)),
            new Pathological("unclosed ticks", n -> "e`` ".repeat(n) + "`"),
            new Pathological("unclosed pointed links", n -> "[a](<b".repeat(n)),
            new Pathological("unclosed links", n -> "[a](b".repeat(n)),
            new Pathological("unclosed titles", n -> "[a](b \"\n".repeat(n)),
            new Pathological("unclosed comments", n -> "</" + "<!--".repeat(n)),
            new Pathological("unclosed instructions", n -> "a <?".repeat(n)),
            new Pathological("unclosed declarations", n -> "a <!A ".repeat(n)),
            new Pathological("unclosed data", n -> "a <![CDATA[".repeat(n)),
            new Pathological("unclosed attributes", n -> "a <a x='".repeat(n)),
            new Pathological("many attributes", n -> "a <a " + "b=c ".repeat(n) + ">"),
            new Pathological("empty lines in lists", n -> "- - - x\n" + "\n- - -\n".repeat(n)),
            new Pathological("colliding references", n -> numbered(n, "[%d]: u\n\n") + "[0] ".repeat(n)),
            new Pathological("adjacent references", n -> numbered(n, "[%d]: u\n")),
            new Pathological("wide table", n -> "|a".repeat(n) + "\n" + "|-".repeat(n) + "\n" + "|b".repeat(n)),
            new Pathological("long table", n -> "|a|\n|-|\n" + "|b|\n".repeat(n)),
            new Pathological("ragged table", n -> "|a".repeat(500) + "\n" + "|-".repeat(500) + "\n" + "|b\n".repeat(n)),
            new Pathological("almost a table", n -> "|a|b\n".repeat(n)),
            new Pathological("long address", n -> "https://" + "a.".repeat(n)),
            new Pathological("half addresses", n -> "http://a@".repeat(n)),
            new Pathological("long mail", n -> "a.".repeat(n) + "@"),
            new Pathological("long pointed mail", n -> "<a@" + "a.".repeat(n) + ">"),
            new Pathological("backslashes", n -> "\\".repeat(n)),
            new Pathological("entities", n -> "&amp;".repeat(n)),
            new Pathological("stars", n -> "*".repeat(n) + "a" + "*".repeat(n)),
            new Pathological("dashes", n -> "-".repeat(n) + "a"),
            new Pathological("ticks", n -> "`".repeat(n) + "a`"),
            new Pathological("parentheses", n -> "[a](" + "(".repeat(n) + ")"),
            new Pathological("escaped title", n -> "[a](b \"" + "\\\"".repeat(n) + ")"),
            new Pathological("footnote chain", n -> "[^0]\n\n" + numbered(n / 16, "[^%1$d]: [^%1$d0]\n\n")),
            new Pathological("unused footnotes", n -> numbered(n / 10, "[^%d]: u\n\n")),
            new Pathological("same headings", n -> "# a\n".repeat(n / 4)),
            new Pathological("braces", n -> "# " + "{".repeat(n) + "}"),
            new Pathological("fence attributes", n -> "``` " + "a=\"".repeat(n)),
            new Pathological("record links", n -> "[[a|".repeat(n)),
            new Pathological("spaces", n -> " ".repeat(n) + "a"),
            new Pathological("tabs", n -> "\t".repeat(n) + "a"),
            new Pathological("dense paragraphs", n -> ("[ (](".repeat(400) + "\n\n").repeat(n / 2000)),
            new Pathological("internal fences", n -> ":::internal\n```\n".repeat(n / 16)));

    String text(int size) {
        String text = generator.apply(size);
        return text.length() <= LONGEST ? text : text.substring(0, LONGEST);
    }

    @Override
    public String toString() {
        return name;
    }

    private static String staircase(int size, String step, String line) {
        StringBuilder text = new StringBuilder();
        for (int depth = 0; text.length() < size; depth++) {
            text.append(step.repeat(depth)).append(line);
        }
        return text.toString();
    }

    private static String ticks(int size) {
        StringBuilder text = new StringBuilder();
        for (int count = 1; text.length() < size; count++) {
            text.append('e').append("`".repeat(count));
        }
        return text.toString();
    }

    private static String numbered(int count, String format) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < count && text.length() < LONGEST; i++) {
            text.append(String.format(java.util.Locale.ROOT, format, i));
        }
        return text.toString();
    }
}
