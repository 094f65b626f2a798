package dev.sitrep.view;

import static dev.sitrep.markdown.Markdown.escaped;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** HTML for readers of feeds: they strip classes and styles, so that it has none. */
final class FeedText {
    private final Lexicon words;
    private final StringBuilder html = new StringBuilder();

    FeedText(Lexicon words) {
        this.words = words;
    }

    /** Where it stands, in bold, and what else fits into that line. */
    FeedText facts(String state, List<String> facts) {
        html.append("<p><strong>").append(escaped(state)).append("</strong>");
        facts.forEach(fact -> html.append(" · ").append(escaped(fact)));
        html.append("</p>\n");
        return this;
    }

    /** Each service with its state. */
    FeedText services(List<ServiceState> services) {
        if (!services.isEmpty()) {
            html.append("<p>").append(states(services)).append("</p>\n");
        }
        return this;
    }

    /** HTML of a record's prose, inline or not, or nothing. */
    FeedText prose(@Nullable String prose) {
        if (prose != null && !prose.isBlank()) {
            html.append("<div>").append(prose).append("</div>\n");
        }
        return this;
    }

    /** What was said, with the time of each. */
    FeedText log(Log log) {
        log.days().stream().flatMap(day -> day.entries().stream()).forEach(this::said);
        return this;
    }

    /** A line with a link. */
    FeedText link(String label, String text, String url) {
        html.append("<p>").append(escaped(label)).append(": <a href=\"").append(escaped(url));
        html.append("\">").append(escaped(text)).append("</a></p>\n");
        return this;
    }

    String html() {
        return html.toString();
    }

    private void said(Log.Entry entry) {
        When at = entry.at();
        Tag state = entry.state();
        html.append("<p>");
        if (state != null) {
            html.append("<strong>").append(escaped(state.text())).append("</strong>");
        }
        if (at != null) {
            html.append(state == null ? "" : " · ").append("<time datetime=\"").append(escaped(at.iso()));
            html.append("\">").append(escaped(full(at))).append("</time>");
        }
        html.append("</p>\n");
        prose(entry.text());
        services(entry.services());
        When next = entry.nextBy();
        if (next != null) {
            html.append("<p>").append(escaped(words.w("update.next-by") + " " + full(next)));
            html.append("</p>\n");
        }
        String promises = entry.promises();
        if (promises != null) {
            html.append("<p>").append(escaped(words.w("update.promises") + ": " + promises));
            html.append("</p>\n");
        }
    }

    private static String states(List<ServiceState> services) {
        return services.stream()
                .map(s -> escaped(s.service().text() + ": " + s.state().text()))
                .collect(Collectors.joining(" · "));
    }

    /** Readers of a feed may be anywhere: UTC goes with the site's own time. */
    private static String full(When at) {
        return at.utc() == null ? at.full() : at.full() + " (" + at.utc() + ")";
    }
}
