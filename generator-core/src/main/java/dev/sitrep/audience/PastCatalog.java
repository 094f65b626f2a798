package dev.sitrep.audience;

import dev.sitrep.model.Alerts;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Incident;
import dev.sitrep.model.OnCall;
import dev.sitrep.model.Services;
import dev.sitrep.model.SeverityMatrix;
import dev.sitrep.model.Workflow;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A catalogue with one of its lists as it was. Of the incidents only those that go on are in it: the lists show no others. */
final class PastCatalog {
    private PastCatalog() {}

    static Catalog of(Catalog now, Object list) {
        return new Catalog(
                now.site(),
                list instanceof SeverityMatrix severities ? severities : now.severities(),
                list instanceof Services services ? services : now.services(),
                list instanceof Contacts contacts ? shownThenAndNow(contacts, now.contacts()) : now.contacts(),
                list instanceof OnCall onCall ? onCall : now.onCall(),
                now.calendars(),
                list instanceof Workflow workflow ? workflow : now.workflow(),
                list instanceof Alerts alerts ? alerts : now.alerts(),
                now.waivers(),
                now.baseline(),
                now.editions(),
                now.routine(),
                now.messages(),
                now.incidents().stream().filter(PastCatalog::goesOn).toList(),
                List.of(),
                now.runbooks(),
                List.of(),
                now.drills(),
                now.pages(),
                List.of(),
                now.urls(),
                now.files(),
                List.of());
    }

    private static boolean goesOn(Incident incident) {
        return incident.resolved() == null;
    }

    /** A field that was shown once and is not any more stays hidden in what it was. */
    private static Contacts shownThenAndNow(Contacts then, Contacts now) {
        Map<String, List<String>> show = new LinkedHashMap<>();
        then.show().forEach((audience, shown) -> {
            List<String> today = now.show().getOrDefault(audience, List.of());
            show.put(
                    audience,
                    today.contains("all")
                            ? shown
                            : shown.contains("all")
                                    ? today
                                    : shown.stream().filter(today::contains).toList());
        });
        return new Contacts(
                then.origin(),
                then.people(),
                then.roles(),
                then.teams(),
                then.audiencesOfMessages(),
                then.channels(),
                then.vendors(),
                then.hotlines(),
                then.verifyEvery(),
                show,
                then.owner(),
                then.reviewEvery(),
                then.reviewed());
    }
}
