package dev.sitrep.model;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The site as {@code sitrep.yaml} describes it.
 *
 * @param origin where it was written
 * @param title of the site
 * @param id permanent: what feeds and calendars tell the site by; the host of its address without it
 * @param url canonical address, with a trailing slash
 * @param timezone of local times and of the pages; UTC without it
 * @param language of the interface; English without it
 * @param theme name of a theme; beacon without it
 * @param look what makes the site look like its organisation
 * @param audiences narrow to wide; public and internal without it
 * @param uptime how downtime is weighed
 * @param gate what fails the build
 * @param rebuildEvery a page older than this says so
 * @param sections further sections of postmortems, with the headings they go by
 * @param description one line about the site
 * @param organisation whose site it is; the title without it
 * @param versions what it shows of how its records came to be
 */
public record Site(
        Origin origin,
        @Required String title,
        @Nullable String id,
        @Nullable String url,
        @Nullable ZoneId timezone,
        @Nullable Language language,
        @Nullable String theme,
        @Nullable Look look,
        List<String> audiences,
        @Nullable UptimePolicy uptime,
        @Nullable Gate gate,
        @Nullable TimeSpan rebuildEvery,
        Map<String, List<String>> sections,
        @Nullable String description,
        @Nullable String organisation,
        @Nullable Versions versions) {}
