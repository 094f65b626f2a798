package dev.sitrep.publish;

import java.time.Instant;
import java.time.ZoneOffset;
import org.eclipse.jgit.lib.PersonIdent;
import org.jspecify.annotations.Nullable;

/**
 * What a commit says of itself.
 *
 * @param subject first line; null for the usual one
 * @param source full id of the commit that the site was built from; null where it was built from none
 * @param author name and e-mail address, as {@code Name <address>}
 * @param asOf clock of the site
 * @param at time of the commit
 */
public record Commit(@Nullable String subject, @Nullable String source, String author, Instant asOf, Instant at) {
    String message(String audience) {
        String first = subject == null || subject.isBlank()
                ? "Publish the site for '" + audience + "' as of " + asOf
                : subject.strip();
        return first + "\n\nAudience: " + audience + "\nAs-Of: " + asOf
                + (source == null ? "" : "\nSource-Commit: " + source) + "\n";
    }

    PersonIdent person() throws PublishException {
        int open = author.indexOf('<');
        if (open < 1 || !author.endsWith(">") || author.chars().anyMatch(c -> c < ' ')) {
            throw new PublishException("sitrep.publish.author: '" + author + "' is not written as Name <address>");
        }
        String name = author.substring(0, open).strip();
        return new PersonIdent(name, author.substring(open + 1, author.length() - 1), at, ZoneOffset.UTC);
    }
}
