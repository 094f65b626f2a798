package dev.sitrep.view;

import dev.sitrep.model.Contacts;
import java.util.stream.Stream;

/** Everybody and everything that can be called, on one page that is searched with the browser's own search. */
final class ContactPages implements PageFamily {
    @Override
    public Stream<PagePlan> pages(Desk desk) {
        Contacts contacts = desk.catalog().contacts();
        boolean nobody = contacts.people().isEmpty()
                && contacts.roles().isEmpty()
                && contacts.teams().isEmpty()
                && contacts.channels().isEmpty()
                && contacts.vendors().isEmpty()
                && contacts.hotlines().isEmpty()
                && contacts.audiencesOfMessages().isEmpty();
        if (nobody) {
            return Stream.empty();
        }
        String url = Urls.list("contacts");
        Rota rota = new Rota(desk);
        return Stream.of(new PagePlan(
                url,
                "contacts",
                url,
                null,
                desk.words().w("contacts.title"),
                prose -> new ContactEntries(desk, rota, prose).view()));
    }
}
