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

    /** The class that the stylesheet knows it by. */
    String cssClass() {
        return "hl-" + name().toLowerCase(Locale.ROOT);
    }
}
