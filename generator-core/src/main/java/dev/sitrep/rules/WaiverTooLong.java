package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.model.Gate;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Site;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.model.Waiver;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.RuleInfo;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;

/** A waiver that lasts longer than the site allows. */
final class WaiverTooLong extends WaiverRule {
    private static final TimeSpan USUAL = TimeSpan.parse("90 days");

    WaiverTooLong() {
        super(new RuleInfo("waiver-too-long", Level.ERROR, "Waivers last no longer than the gate allows"));
    }

    @Override
    void check(Waiver waiver, Outcome outcome, Reporter reporter) {
        Moment granted = waiver.granted();
        Moment until = waiver.until();
        if (granted == null || until == null) {
            return;
        }
        Site site = outcome.content().catalog().site();
        Gate gate = site.gate();
        TimeSpan limit = gate == null || gate.waiverLimit() == null ? USUAL : gate.waiverLimit();
        ZoneId zone = site.timezone() == null ? ZoneOffset.UTC : site.timezone();
        ZonedDateTime latest = latest(granted, limit, zone);
        if (until.date() != null
                ? until.date().isAfter(latest.toLocalDate())
                : until.instant().isAfter(latest.toInstant())) {
            LocalDate last = latest.toLocalDate();
            String policy = gate == null || gate.waiverLimit() == null
                    ? "waivers last at most 90 days where sitrep.yaml sets no gate.waiver-limit"
                    : "waivers last at most " + limit.text() + " (" + place(gate) + ")";
            reporter.report(
                    about(waiver, "until", name(waiver) + " lasts until " + Days.of(until) + ", longer than allowed")
                            .why(policy + ": until " + last + " when granted " + Days.of(granted))
                            .hint("end it by " + last + "; if the reason still holds then, have it approved again"));
        }
    }

    private static ZonedDateTime latest(Moment granted, TimeSpan limit, ZoneId zone) {
        ZonedDateTime from = granted.instant().atZone(zone);
        try {
            return from.plus(limit.period()).plusDays(limit.businessDays()).plus(limit.elapsed());
        } catch (DateTimeException | ArithmeticException e) {
            return ZonedDateTime.of(9999, 12, 31, 0, 0, 0, 0, zone);
        }
    }

    private static String place(Gate gate) {
        var place = gate.origin().at("waiver-limit");
        return place.path() + ":" + place.line();
    }
}
