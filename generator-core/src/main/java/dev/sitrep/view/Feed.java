package dev.sitrep.view;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a feed says, in whatever format. Its addresses are absolute where the site names its own, else relative to the
 * feed's file.
 *
 * @param id permanent, a URN
 * @param folder that its files lie in, from the root: empty, or with a slash at its end
 * @param address canonical, of the site, or null
 * @param title one line
 * @param description one line
 * @param language code of the words around the records' own
 * @param author who publishes it
 * @param page that shows the same
 * @param formats that it is written in
 * @param updated when what readers were told last changed; 1970 where nothing was
 * @param entries the one that changed last first
 */
public record Feed(
        String id,
        String folder,
        @Nullable String address,
        String title,
        String description,
        String language,
        String author,
        String page,
        List<FeedFormat> formats,
        Instant updated,
        List<FeedEntry> entries) {
    /** The address from the root of its file in a format. */
    public String file(FeedFormat format) {
        return folder + format.file();
    }

    /** Where that file is found by readers. */
    public String self(FeedFormat format) {
        return address == null ? format.file() : address + file(format);
    }
}
