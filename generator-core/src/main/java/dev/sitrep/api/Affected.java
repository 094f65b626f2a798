package dev.sitrep.api;

import dev.sitrep.model.ComponentStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The services of one record, and the state that it says they are in, from update to update. */
final class Affected {
    private final Components components;
    private final Map<String, ComponentStatus> now = new LinkedHashMap<>();

    /** All are well before the first update. */
    Affected(Components components, Iterable<String> services) {
        this.components = components;
        services.forEach(id -> now.put(id, ComponentStatus.OPERATIONAL));
    }

    /**
     * What an update says of each; null where the catalogue knows none of them.
     *
     * @param states from then on; a service that is not among them stays as it was
     */
    @Nullable
    List<AffectedJson> update(Map<String, ComponentStatus> states) {
        List<AffectedJson> affected = new ArrayList<>();
        states.keySet().forEach(id -> now.putIfAbsent(id, ComponentStatus.OPERATIONAL));
        now.replaceAll((id, before) -> {
            ComponentStatus after = states.getOrDefault(id, before);
            ComponentJson component = components.service(id);
            if (component != null) {
                affected.add(new AffectedJson(
                        component.id(), component.name(), Components.word(before), Components.word(after)));
            }
            return after;
        });
        return affected.isEmpty() ? null : affected;
    }
}
