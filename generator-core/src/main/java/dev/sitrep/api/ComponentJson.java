package dev.sitrep.api;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A service, or a group of services.
 *
 * @param id the service's own, or one derived from the group's name
 * @param name in words
 * @param status with underscores; a group has the worst of its services
 * @param createdAt when it was first there, as far as records tell
 * @param updatedAt when its state last changed
 * @param position among the services of its group, or among what is in no group; from 1
 * @param description one line
 * @param showcase whether its uptime is shown
 * @param startDate its first day, or null
 * @param groupId of the group that it is in, or null
 * @param pageId of the site
 * @param group whether it is a group
 * @param onlyShowIfDegraded never
 * @param components ids of a group's services; absent otherwise
 */
record ComponentJson(
        String id,
        String name,
        String status,
        String createdAt,
        String updatedAt,
        int position,
        @Nullable String description,
        boolean showcase,
        @Nullable String startDate,
        @Nullable String groupId,
        String pageId,
        boolean group,
        boolean onlyShowIfDegraded,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable List<String> components) {}
