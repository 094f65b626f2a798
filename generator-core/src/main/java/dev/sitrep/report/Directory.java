package dev.sitrep.report;

import dev.sitrep.deadline.Obligation;
import org.jspecify.annotations.Nullable;

/** What a site calls those and that which its obligations name by id. */
public interface Directory {
    /** The title of the site. */
    String site();

    /** The canonical address of the site, with a slash at its end; null where it names none, or one that is no address. */
    @Nullable
    String address();

    /** The name of a person, role or team. */
    String party(String id);

    /** The title of the record that an obligation counts from; null where it has none. */
    @Nullable
    String title(Obligation obligation);

    /** The address of that record's page, from the site's root; null where it has none. */
    @Nullable
    String page(Obligation obligation);
}
