package dev.sitrep.view;

import dev.sitrep.edition.Difference;
import dev.sitrep.edition.EditionIndex;
import dev.sitrep.edition.FrozenCopy;
import dev.sitrep.model.Edition;
import dev.sitrep.model.EditionCopy;
import dev.sitrep.model.Editions;
import org.jspecify.annotations.Nullable;

/** The list of editions. */
final class EditionList {
    private static final int SHORT = 10;

    private final Desk desk;
    private final EditionBooks books;

    EditionList(Desk desk, EditionBooks books) {
        this.desk = desk;
        this.books = books;
    }

    EditionsView compose() {
        return new EditionsView(desk.editions().copies().stream().map(this::row).toList(), EditionUrls.JSON);
    }

    private EditionsView.Row row(FrozenCopy copy) {
        Edition edition = copy.edition();
        EditionIndex index = copy.index();
        FrozenCopy before = books.before(copy);
        return new EditionsView.Row(
                EditionPages.link(copy),
                edition.label().equals(edition.name()) ? null : edition.name(),
                desk.editions().aliases().entrySet().stream()
                        .filter(alias -> alias.getValue() == copy)
                        .map(alias -> TextLink.to(alias.getKey(), EditionUrls.home(alias.getKey())))
                        .toList(),
                desk.times().of(edition.time()),
                shortened(edition.commit()),
                edition.uncommitted(),
                index == null ? 0 : index.pages().size(),
                copy.copy().sha256(),
                source(copy.copy()),
                copy.copy().file() != null,
                copy.available() ? null : EditionPages.trouble(desk, copy),
                before == null ? null : before.edition().name(),
                before == null || before.index() == null || index == null
                        ? null
                        : counts(Difference.between(before.index(), index)),
                index == null ? null : counts(books.since(index)),
                EditionUrls.changes(copy));
    }

    private static EditionsView.Counts counts(Difference difference) {
        return new EditionsView.Counts(
                difference.added().size(),
                difference.changed().size(),
                difference.retired().size());
    }

    /** Where its zip is. */
    private static String source(EditionCopy copy) {
        String artifact = copy.artifact();
        return copy.file() != null ? Editions.FOLDER + "/" + copy.file() : artifact == null ? "" : artifact;
    }

    private static @Nullable String shortened(@Nullable String commit) {
        return commit == null || commit.length() <= SHORT ? commit : commit.substring(0, SHORT);
    }
}
