package dev.sitrep.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.sitrep.model.DayRange;
import dev.sitrep.model.Marks;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Rotation;
import dev.sitrep.model.Schedule;
import dev.sitrep.model.ShiftOverride;
import dev.sitrep.model.TimeSpan;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class OnCallShiftsTest {
    private static final Origin ORIGIN = new Origin(Marks.none("oncall.yaml"), "");
    private static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    @Test
    void turnsChangeAtTheHandoverOfTheScheduleZone() {
        OnCallShifts shifts = shifts(JAKARTA, "09:00", weekly("2026-01-05", "daniel", "rini"));

        assertThat(shifts.at(at("2026-01-12T08:59:59+07:00"))).isEqualTo("daniel");
        assertThat(shifts.at(at("2026-01-12T09:00:00+07:00"))).isEqualTo("rini");
        assertThat(shifts.at(at("2026-01-19T09:00:00+07:00"))).isEqualTo("daniel");
    }

    @Test
    void nobodyIsOnCallBeforeTheFirstDayAndAfterTheLast() {
        Rotation rotation = rotation(List.of("daniel"), null, "2026-01-05", "2026-01-06");
        OnCallShifts shifts = shifts(JAKARTA, "09:00", rotation);

        assertThat(shifts.at(at("2026-01-05T08:59:00+07:00"))).isNull();
        assertThat(shifts.at(at("2026-01-05T09:00:00+07:00"))).isEqualTo("daniel");
        assertThat(shifts.at(at("2026-01-07T08:59:00+07:00")))
                .as("the last day's shift ends at its handover")
                .isEqualTo("daniel");
        assertThat(shifts.at(at("2026-01-07T09:00:00+07:00"))).isNull();
    }

    @Test
    void aLaterLayerWinsOnItsDays() {
        OnCallShifts shifts = shifts(JAKARTA, "09:00", weekly("2026-01-05", "daniel", "rini"), days("budi", "thu-sun"));

        assertThat(lines(shifts, "2026-01-05T09:00:00+07:00", "2026-01-19T09:00:00+07:00"))
                .containsExactly(
                        "daniel 2026-01-05T09:00+07:00 2026-01-08T09:00+07:00",
                        "budi 2026-01-08T09:00+07:00 2026-01-12T09:00+07:00",
                        "rini 2026-01-12T09:00+07:00 2026-01-15T09:00+07:00",
                        "budi 2026-01-15T09:00+07:00 2026-01-19T09:00+07:00");
    }

    @Test
    void anOverrideWinsOverAllLayersAndTheLaterOneOverTheEarlier() {
        ShiftOverride leave = override("rini", "2026-01-06T12:00:00+07:00", "2026-01-07T12:00:00+07:00");
        ShiftOverride swap = override("budi", "2026-01-06T18:00:00+07:00", "2026-01-06T20:00:00+07:00");
        OnCallShifts shifts = OnCallShifts.of(
                schedule(JAKARTA, "09:00", List.of(weekly("2026-01-05", "daniel")), List.of(leave, swap), null),
                ZoneOffset.UTC);

        List<Shift> found = shifts.between(at("2026-01-06T00:00:00+07:00"), at("2026-01-08T00:00:00+07:00"));

        assertThat(found.stream().map(Shift::person)).containsExactly("daniel", "rini", "budi", "rini", "daniel");
        assertThat(found.stream().map(Shift::override)).containsExactly(null, leave, swap, leave, null);
    }

    @Test
    void aDateAloneInAnOverrideIsThatDaysHandover() {
        Moment from = new Moment(at("2026-01-06T23:59:59+07:00"), LocalDate.parse("2026-01-06"));
        Moment to = new Moment(at("2026-01-07T23:59:59+07:00"), LocalDate.parse("2026-01-07"));
        OnCallShifts shifts = OnCallShifts.of(
                schedule(
                        JAKARTA,
                        "09:00",
                        List.of(weekly("2026-01-05", "daniel")),
                        List.of(new ShiftOverride(ORIGIN, "rini", from, to, null)),
                        null),
                ZoneOffset.UTC);

        assertThat(shifts.at(at("2026-01-06T08:59:00+07:00"))).isEqualTo("daniel");
        assertThat(shifts.at(at("2026-01-06T09:00:00+07:00"))).isEqualTo("rini");
        assertThat(shifts.at(at("2026-01-07T09:00:00+07:00"))).isEqualTo("daniel");
    }

    @Test
    void daysThatNoLayerCoversAreGaps() {
        OnCallShifts shifts = shifts(JAKARTA, null, days("rizky", "mon-wed"), days("ayu", "fri-sun"));

        List<Shift> week = shifts.between(at("2026-01-05T00:00:00+07:00"), at("2026-01-12T00:00:00+07:00"));

        assertThat(week.stream().map(Shift::person)).containsExactly("rizky", null, "ayu");
        assertThat(week.get(1).gap()).isTrue();
        assertThat(week.get(1).from()).isEqualTo(at("2026-01-08T00:00:00+07:00"));
        assertThat(week.get(1).to()).isEqualTo(at("2026-01-09T00:00:00+07:00"));
    }

    @Test
    void theHandoverKeepsItsHourWhenTheClocksChange() {
        OnCallShifts weekly = shifts(BERLIN, "09:00", weekly("2026-03-23", "a", "b"));
        OnCallShifts halfDays = shifts(BERLIN, "09:00", rotation(List.of("a", "b"), "12 hours", "2026-03-27", null));

        assertThat(lines(weekly, "2026-03-28T00:00:00+01:00", "2026-04-01T00:00:00+02:00"))
                .containsExactly(
                        "a 2026-03-28T00:00+01:00 2026-03-30T09:00+02:00",
                        "b 2026-03-30T09:00+02:00 2026-04-01T00:00+02:00");
        assertThat(lines(halfDays, "2026-03-28T09:00:00+01:00", "2026-03-30T09:00:00+02:00"))
                .containsExactly(
                        "a 2026-03-28T09:00+01:00 2026-03-28T21:00+01:00",
                        "b 2026-03-28T21:00+01:00 2026-03-29T09:00+02:00",
                        "a 2026-03-29T09:00+02:00 2026-03-29T21:00+02:00",
                        "b 2026-03-29T21:00+02:00 2026-03-30T09:00+02:00");
    }

    @Test
    void aHandoverThatTheClocksSkipComesWithTheNextTimeThatExists() {
        OnCallShifts shifts = shifts(BERLIN, "02:30", days("sat", "sat"), days("sun", "sun"));

        assertThat(shifts.at(at("2026-03-29T03:29:00+02:00"))).isEqualTo("sat");
        assertThat(shifts.at(at("2026-03-29T03:30:00+02:00"))).isEqualTo("sun");
    }

    @Test
    void monthsCountFromTheFirstDay() {
        OnCallShifts shifts = shifts(JAKARTA, null, rotation(List.of("a", "b"), "1 month", "2025-01-31", null));

        assertThat(shifts.at(at("2025-02-27T23:00:00+07:00"))).isEqualTo("a");
        assertThat(shifts.at(at("2025-02-28T00:00:00+07:00"))).isEqualTo("b");
        assertThat(shifts.at(at("2025-03-31T00:00:00+07:00"))).isEqualTo("a");
        assertThat(shifts.at(at("2026-01-31T00:00:00+07:00"))).isEqualTo("a");
    }

    @Test
    void oddRotationsAreReadWithoutAFailure() {
        Instant now = at("2026-02-20T00:00:00Z");

        assertThat(shifts(JAKARTA, "09:00", rotation(List.of(), "1 week", null, null))
                        .at(now))
                .isNull();
        assertThat(shifts(JAKARTA, "09:00", rotation(List.of("a", "b"), null, null, null))
                        .at(now))
                .isEqualTo("a");
        assertThat(shifts(JAKARTA, "09:00", rotation(List.of("a", "b"), "immediate", null, null))
                        .at(now))
                .isEqualTo("a");
        assertThat(shifts(JAKARTA, "09:00", rotation(List.of("a", "b"), "999999 months", "0001-01-01", null))
                        .at(now))
                .isEqualTo("a");
        assertThat(shifts(JAKARTA, "09:00", rotation(List.of("a"), "1 day", "+999999-01-01", null))
                        .at(now))
                .isNull();
        assertThat(shifts(JAKARTA, "09:00").between(now, now)).isEmpty();
    }

    @Test
    void aScheduleHeldElsewhereIsNeverComputed() {
        OnCallShifts shifts = OnCallShifts.of(
                schedule(JAKARTA, null, List.of(weekly("2026-01-05", "daniel")), List.of(), "PagerDuty"), JAKARTA);

        assertThat(shifts.at(at("2026-01-06T00:00:00Z"))).isNull();
    }

    @Test
    void aScheduleWithoutAZoneIsInTheSites() {
        OnCallShifts shifts = OnCallShifts.of(
                schedule(null, "09:00", List.of(days("a", "mon"), days("b", "tue")), List.of(), null), JAKARTA);

        assertThat(shifts.zone()).isEqualTo(JAKARTA);
        assertThat(shifts.at(at("2026-01-06T02:00:00Z"))).isEqualTo("b");
    }

    private static List<String> lines(OnCallShifts shifts, String from, String to) {
        return shifts.between(at(from), at(to)).stream()
                .map(s -> s.person() + " " + s.from().atZone(shifts.zone()).toOffsetDateTime() + " "
                        + s.to().atZone(shifts.zone()).toOffsetDateTime())
                .toList();
    }

    private static Instant at(String time) {
        return OffsetDateTime.parse(time).toInstant();
    }

    private static OnCallShifts shifts(ZoneId zone, @Nullable String handover, Rotation... layers) {
        return OnCallShifts.of(schedule(zone, handover, List.of(layers), List.of(), null), ZoneOffset.UTC);
    }

    private static Schedule schedule(
            @Nullable ZoneId zone,
            @Nullable String handover,
            List<Rotation> layers,
            List<ShiftOverride> overrides,
            @Nullable String external) {
        LocalTime time = handover == null ? null : LocalTime.parse(handover);
        return new Schedule(ORIGIN, "primary", null, zone, time, layers, overrides, external, null, null);
    }

    private static ShiftOverride override(String person, String from, String to) {
        return new ShiftOverride(ORIGIN, person, Moment.of(at(from)), Moment.of(at(to)), null);
    }

    private static Rotation weekly(String from, String... people) {
        return rotation(List.of(people), "1 week", from, null);
    }

    private static Rotation days(String person, String days) {
        return new Rotation(ORIGIN, List.of(person), null, null, null, List.of(DayRange.parse(days)), null);
    }

    private static Rotation rotation(
            List<String> people, @Nullable String every, @Nullable String from, @Nullable String until) {
        return new Rotation(
                ORIGIN,
                people,
                every == null ? null : TimeSpan.parse(every),
                from == null ? null : LocalDate.parse(from),
                until == null ? null : LocalDate.parse(until),
                List.of(),
                null);
    }
}
