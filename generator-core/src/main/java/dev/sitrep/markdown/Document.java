package dev.sitrep.markdown;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * A text as HTML, with the facts that rules, search and views need.
 *
 * @param sections the prose before the first heading, if any, then one for each heading
 * @param links and images, in the order of the text
 * @param ids of all elements
 * @param text plain, for search
 * @param tasks items of task lists
 * @param commands fenced code blocks, except those that are the output of another
 * @param troubles what is not shown as written
 */
public record Document(
        List<Section> sections,
        List<LinkFact> links,
        SortedSet<String> ids,
        String text,
        List<Task> tasks,
        List<CodeBlock> commands,
        List<Trouble> troubles) {
    /** Copies its lists. */
    public Document {
        sections = List.copyOf(sections);
        links = List.copyOf(links);
        ids = Collections.unmodifiableSortedSet(new TreeSet<>(ids));
        tasks = List.copyOf(tasks);
        commands = List.copyOf(commands);
        troubles = List.copyOf(troubles);
    }

    /** All of it, headings included. */
    public String html() {
        StringBuilder html = new StringBuilder();
        for (Section section : sections) {
            Heading heading = section.heading();
            if (heading != null) {
                html.append(heading.element());
            }
            html.append(section.html());
        }
        return html.toString();
    }

    /** The headings that start sections, in the order of the text. */
    public List<Heading> headings() {
        return sections.stream()
                .flatMap(section -> Stream.ofNullable(section.heading()))
                .toList();
    }

    /** Whether nothing stands there but comments and blanks. */
    public boolean empty() {
        return sections.stream().allMatch(section -> section.heading() == null && section.empty());
    }
}
