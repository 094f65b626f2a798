package dev.sitrep.load;

import dev.sitrep.model.Cadence;
import dev.sitrep.model.DayRange;
import dev.sitrep.model.Done;
import dev.sitrep.model.Moment;
import dev.sitrep.model.OpenHours;
import dev.sitrep.model.Prose;
import dev.sitrep.model.RevisionCount;
import dev.sitrep.model.TimeSpan;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The types of the model that are written as one text. */
final class Scalars {
    private static final Pattern INTEGER = Pattern.compile("-?\\d{1,9}");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d{1,9}(\\.\\d{1,9})?");

    private Scalars() {}

    /** Their bindings, in a map of the caller's own. */
    static Map<Type, Binding> bindings() {
        Map<Type, Binding> bindings = new HashMap<>();
        bindings.put(String.class, new TextBinding());
        bindings.put(Moment.class, new MomentBinding(false));
        bindings.put(Done.class, new DoneBinding(new MomentBinding(false)));
        bindings.put(LocalDate.class, new DateBinding());
        bindings.put(Prose.class, new ProseBinding());
        bindings.put(ZoneId.class, Zones.binding());
        bindings.put(Boolean.class, truth());
        bindings.put(boolean.class, truth());
        bindings.put(
                Integer.class, ScalarBinding.of("a whole number", text -> Integer.valueOf(matching(INTEGER, text))));
        bindings.put(Double.class, ScalarBinding.of("a number", text -> Double.valueOf(matching(DECIMAL, text))));
        bindings.put(RevisionCount.class, ScalarBinding.of("all, none or a number", RevisionCount::parse));
        bindings.put(TimeSpan.class, ScalarBinding.of("a length of time such as 15 minutes", TimeSpan::parse));
        bindings.put(Cadence.class, ScalarBinding.of("how often, such as 1 week", Cadence::parse));
        bindings.put(DayRange.class, ScalarBinding.of("days such as mon or mon-fri", DayRange::parse));
        bindings.put(OpenHours.class, ScalarBinding.of("hours such as 09:00-17:00", OpenHours::parse));
        bindings.put(LocalTime.class, ScalarBinding.of("a time of day such as 09:00", LocalTime::parse));
        return bindings;
    }

    private static ScalarBinding truth() {
        return new ScalarBinding("true or false", Scalars::truth, Scalars::truthAdvice);
    }

    private static Object truth(String text) {
        if (text.equals("true") || text.equals("false")) {
            return Boolean.valueOf(text);
        }
        throw new IllegalArgumentException(text);
    }

    private static String truthAdvice(String text) {
        return switch (text.toLowerCase(Locale.ROOT)) {
            case "yes", "on", "true", "y" -> "true";
            case "no", "off", "false", "n" -> "false";
            default -> "";
        };
    }

    private static String matching(Pattern pattern, String text) {
        if (!pattern.matcher(text).matches()) {
            throw new IllegalArgumentException(text);
        }
        return text;
    }
}
