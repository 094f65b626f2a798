package dev.sitrep.model;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Everything that an organisation wrote, in the order of the files' paths. A list file that is missing is there as an
 * empty record.
 *
 * @param site {@code sitrep.yaml}
 * @param severities {@code severities.yaml}
 * @param services {@code services.yaml}
 * @param contacts {@code contacts.yaml}
 * @param onCall {@code oncall.yaml}
 * @param calendars {@code calendars.yaml}
 * @param workflow {@code workflow.yaml}
 * @param alerts {@code alerts.yaml}
 * @param waivers {@code waivers.yaml}
 * @param baseline {@code baseline.yaml}
 * @param editions {@code editions/editions.yaml}
 * @param routine {@code maintenance/routine.yaml}
 * @param messages {@code messages/}
 * @param incidents {@code incidents/}
 * @param postmortems {@code postmortems/}
 * @param runbooks {@code runbooks/}
 * @param maintenance {@code maintenance/}
 * @param drills {@code drills/}
 * @param pages {@code pages/}
 * @param unreadable files that should hold a record and could not be read
 * @param urls {@code urls.txt}
 * @param files every file of the source tree
 * @param problems what could not be read as meant
 */
public record Catalog(
        Site site,
        SeverityMatrix severities,
        Services services,
        Contacts contacts,
        OnCall onCall,
        Calendars calendars,
        Workflow workflow,
        Alerts alerts,
        Waivers waivers,
        Baseline baseline,
        Editions editions,
        RoutineList routine,
        List<Message> messages,
        List<Incident> incidents,
        List<Postmortem> postmortems,
        List<Runbook> runbooks,
        List<Maintenance> maintenance,
        List<Drill> drills,
        List<Page> pages,
        List<Unreadable> unreadable,
        UrlRegistry urls,
        SortedSet<String> files,
        List<Problem> problems) {
    /** Copies the lists. */
    public Catalog {
        messages = List.copyOf(messages);
        incidents = List.copyOf(incidents);
        postmortems = List.copyOf(postmortems);
        runbooks = List.copyOf(runbooks);
        maintenance = List.copyOf(maintenance);
        drills = List.copyOf(drills);
        pages = List.copyOf(pages);
        unreadable = List.copyOf(unreadable);
        files = Collections.unmodifiableSortedSet(new TreeSet<>(files));
        problems = List.copyOf(problems);
    }
}
