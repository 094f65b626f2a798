package dev.sitrep.api;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What readers were told of an incident or a maintenance window at one time.
 *
 * @param id derived from the record's and the time
 * @param status where it then stood
 * @param body plain text; empty where the record tells only that much
 * @param incidentId the record
 * @param createdAt when
 * @param updatedAt the same: an update that was changed is another
 * @param displayAt the same
 * @param affectedComponents the record's services, or null where it has none
 * @param deliverNotifications whether it is worth a message
 * @param customTweet never there
 * @param tweetId never there
 */
record UpdateJson(
        String id,
        String status,
        String body,
        String incidentId,
        String createdAt,
        String updatedAt,
        String displayAt,
        @Nullable List<AffectedJson> affectedComponents,
        boolean deliverNotifications,
        @Nullable String customTweet,
        @Nullable Long tweetId) {}
