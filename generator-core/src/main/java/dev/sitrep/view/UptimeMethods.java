package dev.sitrep.view;

import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.MaintenanceTime;
import dev.sitrep.model.UptimePreset;
import dev.sitrep.uptime.Formula;
import dev.sitrep.uptime.SiteUptime;
import dev.sitrep.uptime.Source;
import dev.sitrep.uptime.Uncounted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tells how uptime is reckoned. */
final class UptimeMethods {
    private static final List<ComponentStatus> WEIGHED =
            List.of(ComponentStatus.MAJOR_OUTAGE, ComponentStatus.PARTIAL_OUTAGE, ComponentStatus.DEGRADED_PERFORMANCE);

    private final Desk desk;
    private final UptimeDesk uptime;
    private final Parts parts;

    UptimeMethods(Desk desk, UptimeDesk uptime, Parts parts) {
        this.desk = desk;
        this.uptime = uptime;
        this.parts = parts;
    }

    UptimeMethod compose() {
        Formula formula = uptime.formula();
        SiteUptime site = uptime.site();
        LocalDate first = site.first();
        return new UptimeMethod(
                preset(formula),
                WEIGHED.stream()
                        .map(state -> new UptimeMethod.Weight(
                                uptime.words().state(state), uptime.words().weight(formula.weight(state))))
                        .toList(),
                maintenance(formula.maintenance()),
                desk.words()
                        .f(
                                "uptime.made-of",
                                desk.words().n("count.incident", site.incidents()),
                                desk.words().n("uptime.windows", site.maintenance())),
                first == null ? null : desk.times().of(first),
                desk.seen().innermost(),
                reasons(site.uncounted()));
    }

    /** The name of a preset. */
    String name(UptimePreset preset) {
        return desk.words().w("uptime.preset." + preset.key());
    }

    /** The preset that says the same as a formula, or null. */
    private @Nullable String preset(Formula formula) {
        for (UptimePreset preset : UptimePreset.values()) {
            if (Formula.of(preset).sameAs(formula)) {
                return name(preset);
            }
        }
        return null;
    }

    private String maintenance(MaintenanceTime time) {
        return desk.words().w("uptime.maintenance." + time.key());
    }

    private List<UptimeMethod.Reason> reasons(List<Uncounted> uncounted) {
        Map<Uncounted.Why, List<TextLink>> records = new TreeMap<>();
        for (Uncounted one : uncounted) {
            records.computeIfAbsent(one.why(), why -> new ArrayList<>()).add(record(one.source()));
        }
        List<UptimeMethod.Reason> reasons = new ArrayList<>();
        records.forEach((why, links) ->
                reasons.add(new UptimeMethod.Reason(desk.words().w("uptime.uncounted." + why.key()), links)));
        return reasons;
    }

    /** A record by its id. */
    TextLink record(Source source) {
        return parts.link(source.id(), Urls.page(source.folder(), source.id()));
    }
}
