package dev.sitrep.view;

import dev.sitrep.markdown.Document;
import dev.sitrep.markdown.Heading;
import dev.sitrep.markdown.Section;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes the steps of a runbook from its headings. A heading marked {@code {step …}} begins one, which runs to the next
 * heading that is not below it. Steps are numbered in order, unless the runbook numbers some itself: then those keep
 * theirs, because its prose refers to them.
 */
final class RunbookSteps {
    private static final Pattern NUMBERED =
            Pattern.compile("(?:(?:step|langkah)\\s+)?(\\d{1,2})\\s*[.):]\\s+", Pattern.CASE_INSENSITIVE);
    private static final Set<String> KNOWN = Set.of("kind", "id", "minutes", "risk", "rollback");
    private static final String DOT = "•";
    private static final double MOST_MINUTES = 100_000;

    private final Desk desk;
    private final List<RunbookView.Block> blocks = new ArrayList<>();
    private final List<Tag> risks = new ArrayList<>();
    private final boolean ownNumbers;
    private int count;
    private double minutes;

    RunbookSteps(Desk desk, Document document) {
        this.desk = desk;
        this.ownNumbers = document.sections().stream()
                .map(Section::heading)
                .anyMatch(h -> h != null && isStep(h) && number(h.html()) != null);
        List<Section> sections = document.sections();
        for (int i = 0; i < sections.size(); ) {
            Section section = sections.get(i++);
            Heading heading = section.heading();
            StringBuilder body = new StringBuilder(section.html());
            while (i < sections.size() && belongs(heading, sections.get(i).heading())) {
                Heading below = sections.get(i).heading();
                body.append(below == null ? "" : below.element())
                        .append(sections.get(i++).html());
            }
            add(heading, body.toString());
        }
    }

    List<RunbookView.Block> blocks() {
        return blocks;
    }

    /** What the steps endanger, each once. */
    List<Tag> risks() {
        return risks;
    }

    int count() {
        return count;
    }

    /** The sum of the time budgets; null where there are none. */
    @Nullable
    String total() {
        return minutes == 0 ? null : words(minutes);
    }

    private static boolean belongs(@Nullable Heading heading, @Nullable Heading next) {
        return next != null && !isStep(next) && heading != null && next.level() > heading.level();
    }

    private void add(@Nullable Heading heading, String body) {
        if (heading == null) {
            if (!body.isBlank()) {
                blocks.add(new RunbookView.Block(null, null, 2, null, body));
            }
            return;
        }
        String title = heading.html();
        RunbookView.Step step = null;
        if (isStep(heading)) {
            count++;
            String number = number(title);
            step = step(heading, ownNumbers ? (number == null ? DOT : number) : String.valueOf(count));
            title = number == null ? title : NUMBERED.matcher(title).replaceFirst("");
        }
        blocks.add(new RunbookView.Block(step, heading.id(), heading.level(), title, body));
    }

    private RunbookView.Step step(Heading heading, String mark) {
        String written = heading.attributes().get("minutes");
        double budget = minutes(written);
        minutes += budget;
        String risk = heading.attributes().get("risk");
        String rollback = heading.attributes().get("rollback");
        Tag tag = risk == null ? null : new Tag(risk, word("risk." + risk, risk));
        if (tag != null && !risks.contains(tag)) {
            risks.add(tag);
        }
        List<RunbookView.Fact> facts = new ArrayList<>();
        heading.attributes().forEach((name, value) -> {
            if (!KNOWN.contains(name)) {
                facts.add(new RunbookView.Fact(name, value));
            }
        });
        return new RunbookView.Step(
                mark,
                budget > 0 ? words(budget) : written,
                budget > 0 && count > 1 ? words(minutes) : null,
                budget > 0 ? Math.round(minutes * 60) : 0,
                tag,
                risk == null ? null : word("risk.warning." + risk, word("risk." + risk, risk)),
                rollback,
                facts);
    }

    private String word(String key, String otherwise) {
        return desk.words().has(key) ? desk.words().w(key) : otherwise;
    }

    private String words(double minutes) {
        return desk.times().length(Duration.ofSeconds(Math.round(minutes * 60)));
    }

    private static double minutes(@Nullable String written) {
        try {
            double minutes = written == null ? 0 : Double.parseDouble(written.strip());
            return minutes > 0 && minutes < MOST_MINUTES ? minutes : 0;
        } catch (NumberFormatException e) {
            return 0;
        }
    }

    private static boolean isStep(Heading heading) {
        return "step".equals(heading.attributes().get("kind"));
    }

    private static @Nullable String number(String title) {
        Matcher m = NUMBERED.matcher(title);
        return m.lookingAt() ? m.group(1) : null;
    }
}
