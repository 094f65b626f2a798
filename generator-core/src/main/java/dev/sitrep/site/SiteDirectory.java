package dev.sitrep.site;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.model.Index;
import dev.sitrep.report.Directory;
import dev.sitrep.view.PagePlan;
import dev.sitrep.view.SiteAddress;
import dev.sitrep.view.Urls;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Names and addresses as the pages of the innermost audience have them. */
final class SiteDirectory implements Directory {
    private static final Map<String, String> LISTS =
            Map.of("contacts", "contacts", "severities", "severities", "oncall", "on-call", "routine", "maintenance");

    private final Index index;
    private final Map<String, PagePlan> bySource = new HashMap<>();
    private final Map<String, PagePlan> byUrl = new HashMap<>();

    SiteDirectory(Index index, List<PagePlan> plans) {
        this.index = index;
        for (PagePlan plan : plans) {
            byUrl.put(plan.url(), plan);
            String source = plan.source();
            if (source != null) {
                bySource.putIfAbsent(source, plan);
            }
        }
    }

    @Override
    public String site() {
        return index.catalog().site().title();
    }

    @Override
    public @Nullable String address() {
        return SiteAddress.of(index.catalog().site().url());
    }

    @Override
    public String party(String id) {
        return index.partyName(id);
    }

    @Override
    public @Nullable String title(Obligation obligation) {
        PagePlan plan = bySource.get(obligation.source().path());
        return plan == null ? null : plan.title();
    }

    @Override
    public @Nullable String page(Obligation obligation) {
        PagePlan plan = bySource.get(obligation.source().path());
        String list = LISTS.get(obligation.home());
        if (plan == null && list != null) {
            plan = byUrl.get(Urls.list(list));
        }
        return plan == null ? null : folder(plan.url());
    }

    private static String folder(String url) {
        return url.endsWith("index.html") ? url.substring(0, url.length() - "index.html".length()) : url;
    }
}
