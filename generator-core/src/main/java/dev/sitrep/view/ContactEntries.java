package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.model.Channel;
import dev.sitrep.model.Contacts;
import dev.sitrep.model.Hotline;
import dev.sitrep.model.MessageAudience;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Person;
import dev.sitrep.model.Role;
import dev.sitrep.model.Schedule;
import dev.sitrep.model.Team;
import dev.sitrep.model.Vendor;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The entries of the contacts page. */
final class ContactEntries {
    private static final String PER_INCIDENT = "per-incident";

    private final Desk desk;
    private final PageProse prose;
    private final Contacts contacts;
    private final Parts parts;
    private final Callees callees;
    private final Reviews reviews;
    private final Trainings trainings;
    private final Anchors anchors = new Anchors();

    ContactEntries(Desk desk, Rota rota, PageProse prose) {
        this.desk = desk;
        this.prose = prose;
        this.contacts = desk.catalog().contacts();
        this.parts = new Parts(desk, prose);
        this.callees = new Callees(desk, rota, prose);
        this.reviews = new Reviews(desk);
        this.trainings = new Trainings(desk, prose);
    }

    /** Anchors are given out in the order in which an id is looked up, so that links to an id lead to its owner. */
    ContactsView view() {
        List<ContactsView.PersonEntry> people =
                contacts.people().values().stream().map(this::person).toList();
        return new ContactsView(
                contacts.hotlines().stream().map(this::hotline).toList(),
                contacts.roles().values().stream()
                        .filter(r -> r.schedule() != null)
                        .map(r -> callees.of(r.id()))
                        .toList(),
                roles(r -> !PER_INCIDENT.equals(r.assigned())),
                roles(r -> PER_INCIDENT.equals(r.assigned())),
                people,
                contacts.teams().values().stream().map(this::team).toList(),
                contacts.channels().stream().map(this::channel).toList(),
                contacts.vendors().stream().map(this::vendor).toList(),
                contacts.audiencesOfMessages().values().stream()
                        .map(this::audience)
                        .toList(),
                trainings.all(),
                contacts.verifyEvery() == null ? null : desk.times().span(contacts.verifyEvery()),
                contacts.show().entrySet().stream()
                        .map(e -> new ContactsView.Shown(e.getKey(), e.getValue()))
                        .toList(),
                reviews.placed(reviews.file(contacts, prose), contacts.origin(), null));
    }

    private List<ContactsView.RoleEntry> roles(Predicate<Role> wanted) {
        return contacts.roles().values().stream().filter(wanted).map(this::role).toList();
    }

    private ContactsView.RoleEntry role(Role r) {
        String assigned = r.assigned();
        Callee callee = callees.of(r.id());
        return new ContactsView.RoleEntry(
                anchors.of(r.id()),
                r.id(),
                r.name(),
                callee,
                r.schedule() == null ? null : schedule(r.schedule()),
                desk.seen().innermost() && nobody(r, callee),
                assigned == null || assigned.equals(PER_INCIDENT) ? null : assigned,
                prose.inline(r.description(), r.origin(), "description"),
                prose.inline(r.duties(), r.origin(), "duties"),
                r.mustKnow(),
                verified(r.id(), r.verified()),
                prose.inline(r.note(), r.origin(), "note"));
    }

    private static boolean nobody(Role r, Callee callee) {
        return callee.people().isEmpty()
                && callee.ways().isEmpty()
                && !r.automatic()
                && !PER_INCIDENT.equals(r.assigned());
    }

    private ContactsView.PersonEntry person(Person p) {
        return new ContactsView.PersonEntry(
                anchors.of(p.id()),
                p.id(),
                p.name(),
                p.title(),
                Callees.ways(desk.words(), p),
                p.timezone() == null ? null : p.timezone().getId(),
                contacts.roles().values().stream()
                        .filter(r -> r.people().contains(p.id()))
                        .map(r -> parts.party(r.id()))
                        .toList(),
                verified(p.id(), p.verified()),
                trainings.beyond(p),
                prose.inline(p.note(), p.origin(), "note"));
    }

    private ContactsView.TeamEntry team(Team t) {
        return new ContactsView.TeamEntry(
                anchors.of(t.id()),
                t.id(),
                t.name(),
                prose.inline(t.description(), t.origin(), "description"),
                Callees.ways(desk.words(), t),
                t.lead() == null ? null : parts.party(t.lead()),
                parts.parties(t.members()),
                prose.inline(t.duties(), t.origin(), "duties"),
                t.mustKnow(),
                verified(t.id(), t.verified()),
                prose.inline(t.note(), t.origin(), "note"));
    }

    private ContactsView.ChannelEntry channel(Channel c) {
        String name = c.name() == null ? c.id() : c.name();
        Ways ways = new Ways(desk.words()).web(c.url());
        if (Ways.mailto(name) != null) {
            ways.email(name);
        }
        return new ContactsView.ChannelEntry(
                anchors.of(c.id()),
                c.id(),
                name,
                ways.list(),
                c.kind(),
                prose.inline(c.purpose(), c.origin(), "purpose"),
                c.severities().stream().map(parts::severity).toList(),
                prose.inline(c.note(), c.origin(), "note"));
    }

    private ContactsView.VendorEntry vendor(Vendor v) {
        return new ContactsView.VendorEntry(
                anchors.of(v.id() == null ? v.name() : v.id()),
                v.name(),
                new Ways(desk.words())
                        .phone(v.phone())
                        .email(v.email())
                        .web(v.url())
                        .list(),
                v.covers().stream().map(parts::service).toList(),
                verified(v.id() == null ? v.name() : v.id(), v.verified()),
                prose.inline(v.note(), v.origin(), "note"));
    }

    private ContactsView.HotlineEntry hotline(Hotline h) {
        return new ContactsView.HotlineEntry(
                h.name(),
                new Ways(desk.words()).phone(h.phone()).list(),
                h.hours(),
                verified(h.name(), h.verified()),
                prose.inline(h.note(), h.origin(), "note"));
    }

    private ContactsView.AudienceEntry audience(MessageAudience a) {
        return new ContactsView.AudienceEntry(
                anchors.of(a.id()),
                a.id(),
                a.name(),
                callees.recipients(a),
                a.via().stream().map(parts::channel).toList(),
                prose.inline(a.note(), a.origin(), "note"));
    }

    private TextLink schedule(String id) {
        Schedule schedule = desk.catalog().onCall().schedules().get(id);
        if (schedule == null) {
            return TextLink.plain(id);
        }
        return parts.link(
                schedule.name() == null ? id : schedule.name(), Urls.list("on-call") + "#" + Urls.segment(id));
    }

    /** A role that was never tried owes nothing by itself: it may have no way of its own. */
    private ContactsView.@Nullable Verified verified(String id, @Nullable Moment on) {
        Obligation owed = desk.owed().only(Kind.CONTACT_VERIFY, "contacts", id);
        Tag state = reviews.state(owed);
        return on == null && state == null
                ? null
                : new ContactsView.Verified(desk.times().of(on), state, reviews.live(owed, prose));
    }
}
