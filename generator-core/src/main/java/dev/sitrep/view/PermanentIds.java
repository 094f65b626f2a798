package dev.sitrep.view;

import dev.sitrep.model.Site;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What other programs know a record by: a UUID made from a name (RFC 9562, section 5.3), the same in every build,
 * whatever its title and wherever its page. A record that got another id keeps that of its first.
 */
final class PermanentIds {
    /** The namespace of these names. */
    private static final String SITREP = "f3a1c0de-2b6e-4c57-9d0a-6d1f5e7b8a90";

    private final String site;

    PermanentIds(Site site) {
        String id = site.id();
        String host = host(SiteAddress.of(site.url()));
        this.site = id != null && !id.isBlank() ? id.strip() : host != null ? host : site.title();
    }

    /** Of a record. */
    UUID of(String kind, String id, List<String> formerIds) {
        return of(kind, formerIds.isEmpty() ? id : formerIds.get(0));
    }

    /** Of anything else, by the parts of its name. */
    UUID of(String... name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        bytes.writeBytes(SITREP.getBytes(StandardCharsets.US_ASCII));
        bytes.writeBytes((site + "\n" + String.join("\n", name)).getBytes(StandardCharsets.UTF_8));
        return UUID.nameUUIDFromBytes(bytes.toByteArray());
    }

    private static @Nullable String host(@Nullable String address) {
        return address == null ? null : URI.create(address).getHost();
    }
}
