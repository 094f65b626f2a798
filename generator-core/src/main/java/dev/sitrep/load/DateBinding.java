package dev.sitrep.load;

import dev.sitrep.model.ProblemType;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A day of the calendar. */
record DateBinding() implements Binding {
    private static final int LENGTH = "2026-01-19".length();

    @Override
    public @Nullable LocalDate read(Node node, Pointer pointer, String key, Scope scope) {
        if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
            scope.wrongType(node, key, expected(), "");
            return null;
        }
        String text = scalar.text().strip();
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            String rightForm = scope.times().rightForm(text).substring(0, LENGTH);
            scope.report(ProblemType.TIME_INVALID, node, key, key, node.described(), rightForm);
            return null;
        }
    }

    @Override
    public String expected() {
        return "a date such as 2026-01-19";
    }
}
