package dev.sitrep.deadline;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.DayRange;
import dev.sitrep.model.Marks;
import dev.sitrep.model.Moment;
import dev.sitrep.model.OpenHours;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Pause;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A clinic in Vilnius that is open on weekdays from 9 to 12 and from 13 to 17; the week of Monday, 16 February 2026. */
class ReckonerBoundariesTest {
    private static final Origin NOWHERE = new Origin(Marks.none("calendars.yaml"), "");
    private static final ZoneId ZONE = ZoneId.of("Europe/Vilnius");
    private static final Instant LATER = Instant.parse("2026-03-10T00:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "16T09:00, 3 hours, 16T12:00",
        "16T09:00, 181 minutes, 16T13:01",
        "16T12:00, 1 minute, 16T13:01",
        "16T12:30, 1 minute, 16T13:01",
        "16T17:00, 1 minute, 17T09:01",
        "16T09:00, 7 hours, 16T17:00",
        "16T16:59:30, 1 minute, 17T09:00:30",
        "16T08:00, immediate, 16T08:00",
        "20T17:00, 1 hour, 23T10:00",
        "16T00:00, 1 business day, 17T17:00",
        "16T23:59, next business day, 17T17:00",
        "20T12:00, 1 business day, 23T17:00",
        "21T12:00, 1 business day, 23T17:00",
        "16T10:00, 1 day, 17T10:00",
        "16T10:00, 1 day 2 hours, 17T12:00",
        "20T16:00, 1 day 2 hours, 23T11:00"
    })
    void aTargetEndsWithTheMinuteThatUsesItUp(String from, String span, String due) {
        assertThat(due(from, span)).isEqualTo(local(due));
    }

    @ParameterizedTest
    @CsvSource({
        "16T10:00, 16T11:00, 1 hour, 16T10:00, 16T12:00",
        "16T10:00, 16T11:00, 1 hour, 16T09:00, 16T10:00",
        "16T10:00, 16T11:00, 61 minutes, 16T09:00, 16T11:01",
        "16T12:00, 16T13:00, 4 hours, 16T09:00, 16T14:00",
        "16T09:00, 16T17:00, 1 business day, 13T10:00, 17T17:00",
        "16T09:00, 16T16:59, 1 business day, 13T10:00, 16T17:00",
        "16T00:00, 17T00:00, 2 business days, 13T10:00, 18T17:00",
        "16T12:00, 17T12:00, 1 day, 16T12:00, 18T12:00",
        "16T12:00, 17T12:00, 1 day, 15T12:00, 16T12:00",
        "16T12:00, 16T11:00, 1 hour, 16T11:30, 16T13:30"
    })
    void aPauseBeginsAndEndsWithItsMinute(String from, String to, String span, String anchor, String due) {
        assertThat(due(anchor, span, pause(from, to))).isEqualTo(local(due));
    }

    @Test
    void pausesThatMeetAreOne() {
        assertThat(due("13T10:00", "1 business day", pause("16T08:00", "16T13:00"), pause("16T13:00", "16T17:00")))
                .isEqualTo(local("17T17:00"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1 minute", "1 business day", "next business day", "999 business days", "99999 hours"})
    void whatNeverOpensOwesNothing(String span) {
        TimeSpan within = TimeSpan.parse(span);
        BusinessCalendar never = calendar(Map.of());
        assertThat(new Reckoner(OpenTime.of(never, ZONE)).due(local("16T09:00"), within, Pauses.NONE))
                .isNull();
    }

    @Test
    void whatIsNotReachedInTenYearsIsNotDue() {
        BusinessCalendar minute = calendar(Map.of(DayRange.parse("sun"), OpenHours.parse("00:00-00:01")));
        Reckoner reckoner = new Reckoner(OpenTime.of(minute, ZONE));
        assertThat(reckoner.due(local("16T09:00"), TimeSpan.parse("9 hours"), Pauses.NONE))
                .isNull();
        assertThat(reckoner.due(local("16T09:00"), TimeSpan.parse("8 hours"), Pauses.NONE))
                .isNotNull();
    }

    private static Instant due(String from, String span, Pause... pauses) {
        OpenHours hours = OpenHours.parse("09:00-12:00, 13:00-17:00");
        OpenTime open = OpenTime.of(calendar(Map.of(DayRange.parse("mon-fri"), hours)), ZONE);
        Due due = new Reckoner(open).due(local(from), TimeSpan.parse(span), Pauses.of(List.of(pauses), LATER));
        return requireNonNull(due, span).at();
    }

    private static BusinessCalendar calendar(Map<DayRange, OpenHours> hours) {
        return new BusinessCalendar(NOWHERE, "clinic", null, ZONE, hours, null, null);
    }

    private static Pause pause(String from, String to) {
        return new Pause(NOWHERE, Moment.of(local(from)), Moment.of(local(to)), null);
    }

    private static Instant local(String text) {
        return LocalDateTime.parse("2026-02-" + text).atZone(ZONE).toInstant();
    }
}
