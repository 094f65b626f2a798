package dev.sitrep.view;

import dev.sitrep.model.Catalog;
import dev.sitrep.model.ComponentStatus;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Origin;
import dev.sitrep.model.Site;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** What an audience sees go on at the clock, as its pages show it: for what is told in another form than a page. */
public final class Situation {
    private final Desk desk;
    private final PageProse prose;
    private final ServiceStates now;

    Situation(Desk desk, SiteMap map) {
        this.desk = desk;
        this.prose = PageProse.at(desk, map, "");
        this.now = new ServiceStates(desk);
    }

    /** The site. */
    public Site site() {
        return desk.site();
    }

    /** The records that the audience sees. */
    public Catalog catalog() {
        return desk.catalog();
    }

    /** The same, by id. */
    public Index index() {
        return desk.index();
    }

    /** The clock. */
    public Instant asOf() {
        return desk.asOf();
    }

    /** The site's zone. */
    public ZoneId zone() {
        return desk.times().zone();
    }

    /** How the whole site is, which is what the banner says. */
    public SystemStatus overall() {
        return now.overall();
    }

    /** The state of a service now, by its id. */
    public ComponentStatus state(String service) {
        return now.of(service);
    }

    /** All incidents, newest first. */
    public List<Incident> incidents() {
        return desk.relations().newest();
    }

    /** Those that go on, newest first. */
    public List<Incident> open() {
        return desk.relations().open();
    }

    /** Maintenance that goes on, the first to begin first. */
    public List<Maintenance> going() {
        return windows(Relations::going);
    }

    /** Maintenance to come, soonest first. */
    public List<Maintenance> coming() {
        return windows(Relations::coming);
    }

    /** The absolute address of a page; null where the site names none of its own. */
    public @Nullable String address(String url) {
        return Frame.canonical(desk.site().url(), url);
    }

    /** A field of Markdown as the text that this audience sees of it. */
    public String text(String markdown, Origin origin) {
        return prose.text(markdown, origin);
    }

    private List<Maintenance> windows(Predicate<Maintenance> wanted) {
        return desk.catalog().maintenance().stream()
                .filter(wanted)
                .sorted(Relations.soonestFirst())
                .toList();
    }
}
