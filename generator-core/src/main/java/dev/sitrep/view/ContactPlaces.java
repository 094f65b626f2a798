package dev.sitrep.view;

import dev.sitrep.search.Entry;
import dev.sitrep.search.Kind;
import dev.sitrep.search.Text;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What search finds of the contacts: everybody and everything that can be called, by name, duty, number and address. */
final class ContactPlaces {
    private final SearchEntries of;
    private final List<Entry> entries = new ArrayList<>();

    private ContactPlaces(SearchEntries of) {
        this.of = of;
    }

    static List<Entry> of(ContactsView view, SearchEntries of) {
        ContactPlaces places = new ContactPlaces(of);
        places.page(view);
        for (ContactsView.PersonEntry p : view.people()) {
            places.add(p.anchor(), p.name(), p.title(), p.ways(), p.note(), List.of(), p.fills(), p.id());
        }
        Stream.concat(view.roles().stream(), view.perIncident().stream())
                .forEach(r -> places.add(
                        r.anchor(),
                        r.name(),
                        null,
                        r.callee().ways(),
                        r.description(),
                        r.duties(),
                        r.callee().people().stream().map(Callee::party).toList(),
                        r.id()));
        for (ContactsView.TeamEntry t : view.teams()) {
            places.add(t.anchor(), t.name(), null, t.ways(), t.description(), t.duties(), t.members(), t.id());
        }
        for (ContactsView.ChannelEntry c : view.channels()) {
            places.add(c.anchor(), c.name(), c.purpose(), c.ways(), c.note(), List.of(), List.of(), c.id());
        }
        for (ContactsView.VendorEntry v : view.vendors()) {
            places.add(v.anchor(), v.name(), null, v.ways(), v.note(), List.of(), v.covers(), v.name());
        }
        for (ContactsView.AudienceEntry a : view.audiences()) {
            places.add(a.anchor(), a.name(), null, List.of(), a.note(), List.of(), a.via(), a.id());
        }
        return places.entries;
    }

    private void page(ContactsView view) {
        EntryDraft page = of.page(Kind.CONTACT);
        view.hotlines().forEach(hotline -> {
            page.add(Text.HEADING, hotline.name());
            hotline.ways().forEach(way -> page.add(Text.HEADING, way.text()));
        });
        entries.add(page.entry());
    }

    private void add(
            String anchor,
            String name,
            @Nullable String about,
            List<ContactWay> ways,
            @Nullable String html,
            List<String> duties,
            List<TextLink> others,
            String id) {
        String reached = String.join(", ", ways.stream().map(ContactWay::text).toList());
        EntryDraft draft = of.place(Kind.CONTACT, anchor, name)
                .note(about, reached)
                .add(Text.ABOUT, id)
                .add(Text.ABOUT, about)
                .links(Text.HEADING, others)
                .html(Text.PROSE, html);
        ways.forEach(way -> draft.add(Text.ABOUT, way.text()));
        ways.stream()
                .filter(ContactWay::call)
                .forEach(way -> draft.add(Text.ABOUT, way.text().replaceAll("\\D", "")));
        duties.forEach(duty -> draft.html(Text.PROSE, duty));
        entries.add(draft.entry());
    }
}
