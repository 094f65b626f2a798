package dev.sitrep.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A supplier to call.
 *
 * @param origin where it was written
 * @param name of the supplier
 * @param id as records refer to it
 * @param phone number
 * @param email address
 * @param url address of its support
 * @param covers services or topics
 * @param verified when the ways to reach it were last tried
 * @param note anything else
 */
public record Vendor(
        Origin origin,
        @Required String name,
        @Nullable String id,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String url,
        List<String> covers,
        @Nullable Moment verified,
        @Nullable String note) {}
