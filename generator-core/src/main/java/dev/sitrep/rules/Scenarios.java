package dev.sitrep.rules;

import dev.sitrep.model.DrillPlan;
import dev.sitrep.model.Scenario;
import java.util.stream.Stream;

/** The scenarios of a drill's plan, those that take turns among them. */
final class Scenarios {
    private Scenarios() {}

    static Stream<Scenario> all(DrillPlan plan) {
        return plan.scenarios().stream().flatMap(Scenarios::flat);
    }

    private static Stream<Scenario> flat(Scenario scenario) {
        return Stream.concat(Stream.of(scenario), scenario.of().stream().flatMap(Scenarios::flat));
    }
}
