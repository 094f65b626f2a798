package dev.sitrep.view;

import dev.sitrep.audience.Projection;
import dev.sitrep.model.Language;
import dev.sitrep.model.Look;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The previews of a site's pages. Without an absolute address there is none, and none of what not everybody may see. */
final class Previews {
    /** What those who make previews can read; SVG is not among it. */
    private static final Set<String> IMAGES = Set.of("png", "jpg", "jpeg", "webp", "gif");

    private static final Set<String> NOT_CONTENT =
            Set.of("redirect", "notfound", "unreadable", "retired", "edition-unavailable");

    private final Desk desk;
    private final Navigation navigation;
    private final boolean open;

    Previews(Desk desk, Navigation navigation) {
        this.desk = desk;
        this.navigation = navigation;
        this.open =
                desk.seen().audience().equals(Projection.audiences(desk.site()).get(0));
    }

    @Nullable
    Preview of(PagePlan plan) {
        if (!open
                || desk.editions().freezes()
                || address(plan.url()) == null
                || NOT_CONTENT.contains(plan.template())) {
            return null;
        }
        return new Preview(
                plan.source() == null ? "website" : "article",
                desk.words().language() == Language.ID ? "id_ID" : "en_US",
                image(),
                crumbs(plan));
    }

    private @Nullable String image() {
        Look look = desk.site().look();
        String logo = look == null ? null : look.logo();
        if (logo == null || !desk.catalog().files().contains(logo)) {
            return null;
        }
        String kind = logo.substring(logo.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return IMAGES.contains(kind) ? address(logo) : null;
    }

    private List<Preview.Crumb> crumbs(PagePlan plan) {
        List<Preview.Crumb> crumbs = new ArrayList<>();
        if (!plan.url().equals("index.html")) {
            add(crumbs, desk.site().title(), "index.html");
            navigation.items(plan.section()).stream()
                    .filter(item -> item.current() && !item.url().equals(plan.url()))
                    .forEach(item -> add(crumbs, item.text(), item.url()));
            add(crumbs, plan.title(), plan.url());
        }
        return crumbs;
    }

    private void add(List<Preview.Crumb> crumbs, String name, String url) {
        String address = address(url);
        if (address != null) {
            crumbs.add(new Preview.Crumb(name, address));
        }
    }

    private @Nullable String address(String url) {
        return Frame.canonical(desk.site().url(), url);
    }
}
