package dev.sitrep.load;

import dev.sitrep.model.Moment;
import dev.sitrep.model.ProblemType;
import org.jspecify.annotations.Nullable;

/**
 * A point in time.
 *
 * @param base whether the times of day after it take their date and offset from it
 */
record MomentBinding(boolean base) implements Binding {
    @Override
    public @Nullable Moment read(Node node, Pointer pointer, String key, Scope scope) {
        if (!(node instanceof Scalar scalar) || scalar.isNothing()) {
            scope.wrongType(node, key, expected(), "");
            return null;
        }
        String text = scalar.text().strip();
        if (scope.baseIsUnreadable() && Times.isTimeOfDay(text)) {
            return null;
        }
        Times.Reading reading = scope.times().read(text, scope.base());
        if (reading == null || reading.doubt() == Times.Doubt.CLOCK_CHANGE) {
            String rightForm = scope.times().rightForm(text);
            scope.report(ProblemType.TIME_INVALID, node, key, key, node.described(), rightForm);
        } else if (reading.doubt() == Times.Doubt.NO_ZONE) {
            scope.report(ProblemType.TIME_WITHOUT_ZONE, node, key, key, node.described());
        }
        if (reading == null) {
            scope.baseIsUnreadable(base || scope.baseIsUnreadable());
            return null;
        }
        if (base) {
            scope.base(reading.shown());
        }
        return reading.moment();
    }

    @Override
    public String expected() {
        return "a time such as 2026-01-19T14:32Z";
    }
}
