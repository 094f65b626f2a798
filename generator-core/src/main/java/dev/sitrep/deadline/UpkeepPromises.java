package dev.sitrep.deadline;

import dev.sitrep.finding.Place;
import dev.sitrep.model.Breach;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Hotline;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Page;
import dev.sitrep.model.Person;
import dev.sitrep.model.Reviewable;
import dev.sitrep.model.Reviewed;
import dev.sitrep.model.Role;
import dev.sitrep.model.Runbook;
import dev.sitrep.model.Team;
import dev.sitrep.model.TimeSpan;
import dev.sitrep.model.Vendor;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The reviews of runbooks and other records, and the verification of contacts: each is owed again so long after the last. */
final class UpkeepPromises {
    private final Terms terms;
    private final List<Obligation> owed = new ArrayList<>();

    UpkeepPromises(Terms terms) {
        this.terms = terms;
    }

    List<Obligation> owed() {
        Catalog catalog = terms.index().catalog();
        for (Runbook runbook : catalog.runbooks()) {
            reviewed(Kind.RUNBOOK_REVIEW, "runbooks", runbook.id(), runbook.breaches(), runbook);
        }
        for (Page page : catalog.pages()) {
            reviewed(Kind.RECORD_REVIEW, "pages", page.id(), page.breaches(), page);
        }
        for (Drill drill : catalog.drills()) {
            reviewed(Kind.RECORD_REVIEW, "drills", drill.id(), drill.breaches(), drill);
        }
        files(catalog);
        contacts(catalog.contacts());
        return owed;
    }

    private void files(Catalog catalog) {
        List<Reviewable> files = List.of(
                catalog.severities(),
                catalog.services(),
                catalog.contacts(),
                catalog.onCall(),
                catalog.calendars(),
                catalog.workflow(),
                catalog.alerts(),
                catalog.routine(),
                catalog.waivers());
        for (Reviewable file : files) {
            String path = file.origin().path();
            String name = path.substring(path.lastIndexOf('/') + 1);
            reviewed(Kind.RECORD_REVIEW, name.replace(".yaml", ""), name, List.of(), file);
        }
    }

    private void contacts(Contacts contacts) {
        TimeSpan every = contacts.verifyEvery();
        if (every == null) {
            return;
        }
        for (Person person : contacts.people().values()) {
            verified(person.id(), person.id(), person.verified(), person.origin(), every);
        }
        for (Role role : contacts.roles().values()) {
            again(role.id(), role.id(), role.verified(), role.origin(), every);
        }
        for (Team team : contacts.teams().values()) {
            String lead = team.lead();
            again(team.id(), lead == null ? team.id() : lead, team.verified(), team.origin(), every);
        }
        for (Vendor vendor : contacts.vendors()) {
            String id = vendor.id();
            again(id == null ? vendor.name() : id, contacts.owner(), vendor.verified(), vendor.origin(), every);
        }
        for (Hotline hotline : contacts.hotlines()) {
            again(hotline.name(), contacts.owner(), hotline.verified(), hotline.origin(), every);
        }
    }

    /** People are to be tried in any case; a role, team or supplier whose own number was tried once is to be tried again. */
    private void again(String id, @Nullable String owner, @Nullable Moment on, Origin origin, TimeSpan every) {
        if (on != null) {
            verified(id, owner, on, origin, every);
        }
    }

    private void verified(String id, @Nullable String owner, @Nullable Moment on, Origin origin, TimeSpan every) {
        Draft draft = draft(Kind.CONTACT_VERIFY, null, "contacts", id, List.of(), origin)
                .policy(terms.index().catalog().contacts().origin().at("verify-every"));
        if (on != null) {
            draft.source(origin.at("verified"));
        }
        again(draft, Basis.VERIFIED, owner, on, every);
    }

    private void reviewed(Kind kind, String home, String id, List<Breach> breaches, Reviewable record) {
        TimeSpan every = record.reviewEvery();
        if (every == null) {
            return;
        }
        Reviewed reviewed = record.reviewed();
        Place promise = record.origin().at("review-every");
        Draft draft = draft(kind, null, home, id, breaches, record.origin())
                .policy(promise)
                .source(reviewed == null ? promise : reviewed.origin().at("on"));
        again(draft, Basis.REVIEWED, record.owner(), reviewed == null ? null : reviewed.on(), every);
    }

    private void again(Draft draft, Basis basis, @Nullable String owner, @Nullable Moment last, TimeSpan every) {
        Moment done = terms.judge().done(last);
        Due due = done == null ? null : terms.after(done.instant(), every);
        if (owner != null) {
            draft.owner(terms.responsible().person(owner, terms.asOf(), null));
        }
        if (due == null) {
            owed.add(draft.promised(Basis.NEVER, every).standing(State.UNKNOWN));
            return;
        }
        draft.due(basis, Objects.requireNonNull(done), every, due, null);
        owed.add(draft.standing(terms.judge().until(due.at(), null, true)));
    }

    private Draft draft(
            Kind kind, @Nullable String part, String home, String record, List<Breach> breaches, Origin origin) {
        return new Draft(kind, part, home, record, breaches, origin.place(), terms);
    }
}
