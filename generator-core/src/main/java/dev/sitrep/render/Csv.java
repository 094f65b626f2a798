package dev.sitrep.render;

import dev.sitrep.view.Sheet;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows as CSV (RFC 4180), fit to be opened with a spreadsheet: in UTF-8 with a byte order mark, which Excel needs to see that it
 * is, and with an apostrophe before any field that a spreadsheet would run as a formula.
 */
public final class Csv {
    private static final String BYTE_ORDER_MARK = "\uFEFF";
    private static final String RUN = "=+-@\t\r\n\0\uFF1D\uFF0B\uFF0D\uFF20";
    private static final String QUOTED = ",;\"\r\n\t'";

    private Csv() {}

    /** The file of a sheet. */
    public static byte[] of(Sheet sheet) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(BYTE_ORDER_MARK.getBytes(StandardCharsets.UTF_8));
        StringBuilder line = new StringBuilder();
        line(out, line, sheet.header());
        sheet.each(row -> line(out, line, row));
        return out.toByteArray();
    }

    private static void line(ByteArrayOutputStream out, StringBuilder line, List<String> fields) {
        line.setLength(0);
        for (int i = 0; i < fields.size(); i++) {
            if (i > 0) {
                line.append(',');
            }
            field(line, fields.get(i));
        }
        out.writeBytes(line.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void field(StringBuilder line, String text) {
        String safe = runs(text) ? "'" + text : text;
        if (safe.chars().anyMatch(c -> QUOTED.indexOf(c) >= 0)) {
            line.append('"').append(safe.replace("\"", "\"\"")).append('"');
        } else {
            line.append(safe);
        }
    }

    /** Whether a spreadsheet may take it for a formula; blanks before one do not hinder all of them. */
    private static boolean runs(String text) {
        String bare = text.strip();
        return !text.isEmpty() && RUN.indexOf(text.charAt(0)) >= 0
                || !bare.isEmpty() && RUN.indexOf(bare.charAt(0)) >= 0;
    }
}
