package dev.sitrep.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The drawing of an incident: true to scale, and nothing in it lies over anything else. */
class LaneTest {
    private static final Instant START = Instant.parse("2026-02-19T10:00:00Z");

    @Test
    void drawsMomentsUpdatesChangesAndPromises() {
        Element lane = lane(new SiteText().resolved("INC-1", """
                severity-changes: [ { at: 2026-02-19T10:30Z, from: P2, to: P1 } ]
                updates:
                  - { at: 2026-02-19T10:10Z, status: investigating, text: We look. }
                  - { at: 2026-02-19T11:00Z, status: monitoring, text: It is back. }
                """));

        assertThat(lane.attr("aria-label"))
                .isEqualTo("The incident to scale: 1 h of impact, then watched for 1 h, 2 updates");
        assertThat(lane.select("rect.down").attr("width")).isEqualTo("50%");
        assertThat(lane.select("title").eachText())
                .containsExactly(
                        "10:10: Investigating",
                        "11:00: Monitoring",
                        "10:30: P2 → P1",
                        "Answer: promised by 10:35",
                        "End the impact: promised by 10:45");
        assertThat(lane.select("text:not(.tick)").eachText()).containsExactly("1–3", "4", "5");
        assertThat(lane.select(".tick").eachText()).containsExactly("10:00", "10:30", "11:00", "11:30", "12:00");
    }

    @Test
    void oneThatLastsForDaysIsScaledByDays() {
        Element lane = lane(new SiteText()
                .incident(
                        "INC-1",
                        "severity: P1\nstatus: resolved\nstarted: 2026-02-01T10:00Z\nresolved: 2026-02-11T12:00Z"));

        assertThat(lane.select(".tick").eachText())
                .containsExactly("1 Feb", "3 Feb", "5 Feb", "7 Feb", "9 Feb", "11 Feb");
    }

    @Test
    void oneWithoutALengthIsNotDrawn() {
        assertThat(new SiteText()
                        .incident(
                                "INC-1",
                                "severity: P1\nstatus: resolved\nstarted: 2026-02-01T10:00Z\nresolved: 2026-02-01T10:00Z")
                        .internal()
                        .page("incidents/INC-1/index.html")
                        .select("svg.lane"))
                .isEmpty();
    }

    @Test
    void pinsNeverTouchAndKeepEveryNumber() {
        Random random = new Random(7);
        for (int round = 0; round < 500; round++) {
            LaneScale scale = new LaneScale(START, START.plusSeconds(1 + random.nextInt(1_000_000)));
            long length = Duration.between(scale.start(), scale.last()).toSeconds();
            List<Instant> moments = random.ints(1 + random.nextInt(9), 0, (int) length + 1)
                    .sorted()
                    .mapToObj(START::plusSeconds)
                    .toList();
            List<Lane.Pin> pins = LanePins.of(scale, moments);
            double edge = -100;
            for (Lane.Pin pin : pins) {
                double half = pin.wide() ? 5.5 : 3;
                assertThat(Double.parseDouble(pin.x()) - half).as("%s", pins).isGreaterThanOrEqualTo(edge - 0.02);
                edge = Double.parseDouble(pin.x()) + half;
            }
            assertThat(pins.stream().mapToInt(LaneTest::numbers).sum())
                    .as("%s", pins)
                    .isEqualTo(moments.size());
        }
    }

    @Test
    void ticksLeaveRoomForOneAnother() {
        Random random = new Random(8);
        SiteText site = new SiteText();
        for (int i = 0; i < 40; i++) {
            Instant end = START.minus(Duration.ofDays(400))
                    .plusSeconds(60L + (long) Math.pow(10, 1.8 + random.nextDouble() * 5.6));
            site.incident(
                    "INC-" + i,
                    "severity: P1\nstatus: resolved\nstarted: %s\nresolved: %s"
                            .formatted(START.minus(Duration.ofDays(400)), end));
        }
        RenderedSite made = site.internal();
        for (int i = 0; i < 40; i++) {
            Elements ticks = made.page("incidents/INC-" + i + "/index.html").select("svg.lane .tick");
            for (int t = 1; t < ticks.size(); t++) {
                assertThat(x(ticks.get(t)) - x(ticks.get(t - 1)))
                        .as("%s", ticks)
                        .isGreaterThan(6.9);
            }
        }
    }

    private static double x(Element text) {
        return Double.parseDouble(text.attr("x").replace("%", ""));
    }

    private static int numbers(Lane.Pin pin) {
        String[] ends = pin.text().split("–");
        return Integer.parseInt(ends[ends.length - 1]) - Integer.parseInt(ends[0]) + 1;
    }

    private static Element lane(SiteText site) {
        Elements lanes = site.internal().page("incidents/INC-1/index.html").select("svg.lane[role=img]");
        assertThat(lanes).hasSize(1);
        return lanes.get(0);
    }
}
