package dev.sitrep.markdown;

import java.util.Locale;

/** What a piece of code is, to whoever reads it. */
enum CodeStyle {
    PLAIN,
    COMMENT,
    STRING,
    NUMBER,
    KEYWORD,
    /** The program of a command line. */
    COMMAND,
    OPTION,
    VARIABLE,
    /** The name of a value in a mapping. */
    KEY,
    INSERTED,
    DELETED;

    private final String opening = "<span class=\"hl-" + name().toLowerCase(Locale.ROOT) + "\">";

    /** The tag before it, with the class that the stylesheet knows it by. */
    String opening() {
        return opening;
    }
}
