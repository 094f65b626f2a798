package dev.sitrep.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.sitrep.model.BusinessCalendar;
import dev.sitrep.model.DayRange;
import dev.sitrep.model.Holiday;
import dev.sitrep.model.Holidays;
import dev.sitrep.model.Marks;
import dev.sitrep.model.OpenHours;
import dev.sitrep.model.Origin;
import dev.sitrep.model.TimeSpan;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The worked deadlines of the project's shared folder, computed by somebody else's minute-by-minute simulation. */
class VectorsTest {
    private static final Origin NOWHERE = new Origin(Marks.none("calendars.yaml"), "");

    @TestFactory
    List<DynamicTest> deadlines() {
        Path file = SharedVectors.path("deadlines.json");
        JsonNode vectors = JsonMapper.shared().readTree(file);
        Map<String, BusinessCalendar> calendars = new LinkedHashMap<>();
        vectors.get("calendars")
                .properties()
                .forEach(e -> calendars.put(e.getKey(), calendar(e.getKey(), e.getValue())));
        List<DynamicTest> tests = new ArrayList<>();
        for (JsonNode vector : vectors.get("cases")) {
            tests.add(dynamicTest(vector.toString(), () -> {
                ZoneId zone = ZoneId.of(vector.get("zone").asString());
                BusinessCalendar calendar = calendars.get(vector.get("calendar").asString());
                OpenTime open = calendar == null ? OpenTime.always(zone) : OpenTime.of(calendar, zone);
                Due due = new Reckoner(open)
                        .due(
                                instant(vector.get("anchor")),
                                TimeSpan.parse(vector.get("within").asString()),
                                Pauses.NONE);
                assertThat(due).extracting(Due::at).isEqualTo(instant(vector.get("deadline")));
            }));
        }
        assertThat(tests).as("vectors").hasSizeGreaterThan(50);
        return tests;
    }

    private static Instant instant(JsonNode node) {
        return OffsetDateTime.parse(node.asString()).toInstant();
    }

    private static BusinessCalendar calendar(String id, JsonNode node) {
        Map<DayRange, OpenHours> hours = new LinkedHashMap<>();
        node.get("hours").properties().forEach(day -> {
            List<String> ends = new ArrayList<>();
            day.getValue().forEach(end -> ends.add(end.asString()));
            List<String> ranges = new ArrayList<>();
            for (int i = 0; i < ends.size(); i += 2) {
                ranges.add(ends.get(i) + "-" + ends.get(i + 1));
            }
            hours.put(DayRange.parse(day.getKey()), OpenHours.parse(String.join(", ", ranges)));
        });
        List<Holiday> holidays = new ArrayList<>();
        node.get("holidays").forEach(day -> holidays.add(new Holiday(NOWHERE, LocalDate.parse(day.asString()), null)));
        return new BusinessCalendar(
                NOWHERE,
                id,
                null,
                ZoneId.of(node.get("timezone").asString()),
                hours,
                new Holidays(NOWHERE, null, holidays, List.of()),
                null);
    }
}
