package dev.sitrep.view;

import dev.sitrep.edition.EditionName;
import dev.sitrep.edition.FrozenCopy;
import dev.sitrep.model.Editions;

/** Where editions and what is about them stand on the current site. */
final class EditionUrls {
    /** The list of all. */
    static final String LIST = Urls.list(Editions.FOLDER);

    /** The list for programs. */
    static final String JSON = Editions.FOLDER + "/editions.json";

    private EditionUrls() {}

    /** The first page of one, by its name or an alias. */
    static String home(String name) {
        return Urls.list(Editions.FOLDER + "/" + name);
    }

    /** A page of one. */
    static String page(FrozenCopy copy, String url) {
        return Editions.FOLDER + "/" + copy.edition().name() + "/" + url;
    }

    /** What changed since one. */
    static String changes(FrozenCopy copy) {
        return home(EditionName.CHANGES + "/" + copy.edition().name());
    }
}
