package dev.sitrep.view;

import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Page;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Service;
import dev.sitrep.model.ServiceGroup;
import dev.sitrep.model.Window;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A line about a page for search engines and previews: what its record says in short, else what the site says of itself. */
final class Descriptions {
    private static final int LONGEST = 200;

    private final Desk desk;
    private final Parts parts;
    private final PageProse prose;
    private final Map<String, Supplier<@Nullable String>> byUrl = new HashMap<>();

    Descriptions(Desk desk, SiteMap map) {
        this.desk = desk;
        this.parts = new Parts(desk);
        this.prose = PageProse.at(desk, map, "");
        for (Incident incident : desk.catalog().incidents()) {
            byUrl.put(Urls.page("incidents", incident.id()), () -> of(incident));
        }
        for (Postmortem postmortem : desk.catalog().postmortems()) {
            String url = Urls.page("postmortems", postmortem.id());
            byUrl.put(
                    url,
                    () -> Index.covered(postmortem).stream()
                            .flatMap(id -> desk.index().incident(id).stream())
                            .findFirst()
                            .map(this::of)
                            .orElse(null));
        }
        for (Maintenance maintenance : desk.catalog().maintenance()) {
            byUrl.put(Urls.page("maintenance", maintenance.id()), () -> of(maintenance));
        }
        for (ServiceGroup group : desk.catalog().services().groups()) {
            for (Service service : group.services()) {
                byUrl.put(Urls.page("services", service.id()), () -> of(service));
            }
        }
        for (Page page : desk.catalog().pages()) {
            byUrl.put(Urls.page("pages", page.id()), page::description);
        }
    }

    /** The line of a page; null where nobody wrote one. */
    @Nullable
    String of(String url) {
        Supplier<@Nullable String> own = byUrl.get(url);
        String line = own == null ? null : own.get();
        String said = line == null || line.isBlank() ? desk.site().description() : line;
        return said == null ? null : shortened(said.strip().replaceAll("\\s+", " "));
    }

    private String of(Incident incident) {
        IncidentRow row = parts.row(incident);
        SeverityTag severity = row.severity();
        When began = row.started();
        return joined(
                row.status().text(),
                severity.name() == null ? severity.id() : severity.id() + " " + severity.name(),
                services(incident.services().keySet().stream().toList()),
                began == null ? null : began.full(),
                row.length());
    }

    private String of(Maintenance maintenance) {
        Window window = maintenance.scheduled();
        When from = window == null ? null : desk.times().of(window.from());
        return joined(
                new MaintenanceParts(desk, prose).status(maintenance).text(),
                services(maintenance.services()),
                from == null ? null : from.full());
    }

    private @Nullable String of(Service service) {
        String description = service.description();
        return description == null ? null : prose.text(description, service.origin());
    }

    private String services(List<String> ids) {
        return String.join(
                ", ", ids.stream().map(id -> parts.service(id).text()).toList());
    }

    private static String joined(@Nullable String... pieces) {
        List<String> said = new ArrayList<>();
        for (String piece : pieces) {
            if (piece != null && !piece.isBlank()) {
                said.add(piece);
            }
        }
        return String.join(" · ", said);
    }

    /** Cut at a word. */
    private static String shortened(String line) {
        if (line.length() <= LONGEST) {
            return line;
        }
        int blank = line.lastIndexOf(' ', LONGEST - 1);
        int end = blank > LONGEST / 2 ? blank : Character.isLowSurrogate(line.charAt(LONGEST)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
