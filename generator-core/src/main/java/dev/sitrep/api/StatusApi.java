package dev.sitrep.api;

import dev.sitrep.model.Site;
import dev.sitrep.view.Situation;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.json.JsonMapper;

/** The documents of the public status API, by their addresses. Like Statuspage's, lists hold the 50 newest. */
public final class StatusApi {
    private static final String BASE = "api/v2/";
    private static final int NEWEST = 50;
    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .build();

    private record Summary(
            PageJson page,
            List<ComponentJson> components,
            List<IncidentJson> incidents,
            List<IncidentJson> scheduledMaintenances,
            StatusJson status) {}

    private record Status(PageJson page, StatusJson status) {}

    private record ComponentList(PageJson page, List<ComponentJson> components) {}

    private record IncidentList(PageJson page, List<IncidentJson> incidents) {}

    private record MaintenanceList(PageJson page, List<IncidentJson> scheduledMaintenances) {}

    private StatusApi() {}

    /** The documents of a site, as UTF-8. The same records give the same bytes, whatever the clock. */
    public static SortedMap<String, byte[]> files(Situation situation) {
        Changes changes = new Changes(situation);
        PageJson page = page(situation, changes);
        Components components = new Components(situation, changes, page.id());
        Incidents incidents = new Incidents(situation, changes, components, page.id());
        Maintenances maintenances = new Maintenances(situation, changes, components, page.id());
        List<IncidentJson> unresolved = incidents.unresolved();
        List<IncidentJson> active = maintenances.active();
        List<IncidentJson> upcoming = maintenances.upcoming();
        StatusJson status = StatusJson.of(situation.overall());
        SortedMap<String, byte[]> files = new TreeMap<>();
        files.put(
                BASE + "summary.json",
                json(new Summary(
                        page,
                        components.all(),
                        unresolved,
                        Stream.concat(active.stream(), upcoming.stream()).toList(),
                        status)));
        files.put(BASE + "status.json", json(new Status(page, status)));
        files.put(BASE + "components.json", json(new ComponentList(page, components.all())));
        files.put(BASE + "incidents.json", json(new IncidentList(page, incidents.newest(NEWEST))));
        files.put(BASE + "incidents/unresolved.json", json(new IncidentList(page, unresolved)));
        files.put(BASE + "scheduled-maintenances.json", json(new MaintenanceList(page, maintenances.newest(NEWEST))));
        files.put(BASE + "scheduled-maintenances/active.json", json(new MaintenanceList(page, active)));
        files.put(BASE + "scheduled-maintenances/upcoming.json", json(new MaintenanceList(page, upcoming)));
        return files;
    }

    private static PageJson page(Situation situation, Changes changes) {
        Site site = situation.site();
        String address = address(situation.address("index.html"));
        return new PageJson(
                Ids.of("page " + (address == null ? site.title() : address)),
                site.title(),
                address,
                zone(situation.zone()),
                Stamps.of(changes.last()));
    }

    private static @Nullable String address(@Nullable String url) {
        return url != null && url.endsWith("/") ? url.substring(0, url.length() - 1) : url;
    }

    private static String zone(ZoneId zone) {
        return zone.normalized().equals(ZoneOffset.UTC) ? "Etc/UTC" : zone.getId();
    }

    /** By way of a text: what is half a character in the source must not fail the site. */
    private static byte[] json(Object document) {
        return (JSON.writeValueAsString(document) + "\n").getBytes(StandardCharsets.UTF_8);
    }
}
