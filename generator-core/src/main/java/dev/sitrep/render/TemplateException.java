package dev.sitrep.render;

/** A template of a site's own theme that cannot be used. Its message says which, where and why. */
public final class TemplateException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final String template;
    private final int line;
    private final int column;

    TemplateException(String template, int line, int column, String message, Throwable cause) {
        super(message, cause);
        this.template = template;
        this.line = Math.max(1, line);
        this.column = Math.max(1, column);
    }

    /** The template's name. */
    public String template() {
        return template;
    }

    /** 1-based. */
    public int line() {
        return line;
    }

    /** 1-based. */
    public int column() {
        return column;
    }
}
