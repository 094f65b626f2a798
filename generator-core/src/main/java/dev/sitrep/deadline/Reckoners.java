package dev.sitrep.deadline;

import dev.sitrep.model.Catalog;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The calendars of a site. One that does not exist is a finding elsewhere, and is taken for round the clock. */
final class Reckoners {
    private final Reckoner always;
    private final Map<String, Reckoner> calendars = new HashMap<>();

    Reckoners(Catalog catalog) {
        ZoneId own = catalog.site().timezone();
        ZoneId site = own == null ? ZoneOffset.UTC : own;
        this.always = new Reckoner(OpenTime.always(site));
        catalog.calendars()
                .calendars()
                .forEach((id, calendar) -> calendars.put(id, new Reckoner(OpenTime.of(calendar, site))));
    }

    Reckoner always() {
        return always;
    }

    ZoneId zone() {
        return always.open().zone();
    }

    Reckoner on(@Nullable String calendar) {
        return calendar == null ? always : calendars.getOrDefault(calendar, always);
    }
}
