package dev.sitrep.model;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service that incidents affect.
 *
 * @param origin where it was written
 * @param id as records refer to it
 * @param name in words
 * @param description one line
 * @param owner a person, role or team
 * @param tier how important it is
 * @param since no data before that day
 * @param until no data after that day
 * @param hours calendar on which it is promised
 * @param objective availability promised
 * @param dependsOn ids of services
 * @param aliases other ids
 * @param audience narrowest audience that sees it; the widest, public, without it
 * @param links dashboards and the like
 * @param note anything else
 */
public record Service(
        Origin origin,
        @Required String id,
        @Required String name,
        @Nullable String description,
        @Nullable String owner,
        @Nullable String tier,
        @Nullable LocalDate since,
        @Nullable LocalDate until,
        @Nullable String hours,
        @Nullable String objective,
        List<String> dependsOn,
        List<String> aliases,
        @Nullable String audience,
        List<Link> links,
        @Nullable String note) {}
