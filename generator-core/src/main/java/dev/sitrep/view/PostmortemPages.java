package dev.sitrep.view;

import dev.sitrep.model.Action;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Moment;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemStatus;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each postmortem, and one that lists them. */
final class PostmortemPages implements PageFamily {
    private static final String LIST = Urls.list("postmortems");
    private static final int LISTED = 300;

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        List<Postmortem> all = desk.catalog().postmortems();
        if (all.isEmpty()) {
            return Stream.of();
        }
        Stream<PagePlan> list = Stream.of(new PagePlan(
                LIST, "postmortems", LIST, null, desk.words().w("nav.postmortems"), prose -> list(desk, prose)));
        return Stream.concat(
                list,
                all.stream()
                        .map(p -> new PagePlan(
                                Urls.page("postmortems", p.id()),
                                "postmortem",
                                LIST,
                                p.origin().path(),
                                title(desk, p),
                                prose -> new PostmortemPage(desk, prose).compose(p))));
    }

    /** Its own title, else the incident's. */
    static String title(Desk desk, Postmortem postmortem) {
        String title = postmortem.title();
        return title != null
                ? title
                : Index.covered(postmortem).stream()
                        .flatMap(id -> desk.index().incident(id).stream())
                        .map(Incident::title)
                        .findFirst()
                        .orElse(postmortem.id());
    }

    private static PostmortemsView list(Desk desk, PageProse prose) {
        List<Postmortem> all = desk.catalog().postmortems();
        List<PostmortemsView.Row> rows = all.stream()
                .sorted(Comparator.comparing(
                                (Postmortem p) -> began(desk, p),
                                Comparator.nullsFirst(Comparator.<Moment>naturalOrder()))
                        .thenComparing(Postmortem::id)
                        .reversed())
                .limit(LISTED)
                .map(p -> row(desk, p, prose))
                .toList();
        int rest = all.size() - rows.size();
        return new PostmortemsView(rows, rest == 0 ? null : desk.words().f("postmortems.more", rest));
    }

    private static @Nullable Moment began(Desk desk, Postmortem postmortem) {
        return Index.covered(postmortem).stream()
                .flatMap(id -> desk.index().incident(id).stream())
                .map(Incident::started)
                .filter(Objects::nonNull)
                .max(Moment::compareTo)
                .orElse(postmortem.published());
    }

    private static PostmortemsView.Row row(Desk desk, Postmortem p, PageProse prose) {
        Parts parts = new Parts(desk, prose);
        List<Action> open = p.actions().stream().filter(a -> a.done() == null).toList();
        boolean overdue = open.stream()
                .map(Action::due)
                .anyMatch(due -> due != null && due.instant().isBefore(desk.asOf()));
        return new PostmortemsView.Row(
                parts.link(title(desk, p), Urls.page("postmortems", p.id())),
                Index.covered(p).stream()
                        .map(id -> parts.link(id, Urls.page("incidents", id)))
                        .toList(),
                Index.covered(p).stream()
                        .flatMap(id -> desk.index().incident(id).stream())
                        .map(Incident::severity)
                        .min(Comparator.comparingInt(desk.index()::rank))
                        .map(parts::severity)
                        .orElse(null),
                parts.tag("postmortem", p.status() == null ? PostmortemStatus.DRAFT : p.status()),
                desk.times().of(p.published()),
                open.isEmpty() ? null : desk.words().n("count.open-action", open.size()),
                overdue);
    }
}
