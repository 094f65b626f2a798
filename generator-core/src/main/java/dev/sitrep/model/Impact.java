package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an incident meant.
 *
 * @param origin where it was written
 * @param summary in one sentence
 * @param users who was affected
 * @param systems what was affected
 * @param business what it cost
 * @param dataLoss what was lost
 * @param customers what customers noticed
 */
public record Impact(
        Origin origin,
        @Shorthand @Nullable String summary,
        @Nullable String users,
        List<String> systems,
        @Nullable String business,
        @Nullable String dataLoss,
        @Nullable String customers) {}
