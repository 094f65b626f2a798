package dev.sitrep.load;

import dev.sitrep.model.ProblemType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.parser.Parser;

/** Builds nodes from the events of one document and refuses what is beyond the limits before it is built. */
final class NodeBuilder {
    private static final String CORE_TAGS = "tag:yaml.org,2002:";

    /** About as many characters as an index adds to a way. */
    private static final int INDEX = 4;

    private final Parser events;
    private final Findings findings;
    private final int linesBefore;
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private int nodes;
    private int aliased;
    private long ways;

    NodeBuilder(Parser events, Findings findings, int linesBefore) {
        this.events = events;
        this.findings = findings;
        this.linesBefore = linesBefore;
    }

    /** The only document of the stream; nothing for an empty one. */
    Node document() {
        events.next();
        if (!events.checkEvent(Event.ID.DocumentStart)) {
            return new Scalar("", true, false, linesBefore + 1, 1);
        }
        events.next();
        Node root = node(1, 0);
        events.next();
        if (events.checkEvent(Event.ID.DocumentStart)) {
            throw refused(ProblemType.YAML_SYNTAX, events.next(), "a second document begins here");
        }
        return root;
    }

    /** @param way characters of the keys that lead to it */
    private Node node(int depth, int way) {
        Event event = events.next();
        ways += way;
        if (depth > Limits.DEPTH) {
            throw refused(ProblemType.LIMIT, event, "levels of nesting", Integer.toString(Limits.DEPTH));
        }
        if (++nodes > Limits.NODES) {
            throw refused(ProblemType.LIMIT, event, "keys and values", Integer.toString(Limits.NODES));
        }
        if (ways > Limits.WAYS) {
            throw refused(ProblemType.LIMIT, event, "characters of keys", Integer.toString(Limits.WAYS));
        }
        if (event instanceof AliasEvent alias) {
            return alias(alias, depth);
        }
        Node node;
        if (event instanceof ScalarEvent scalar) {
            scalar.getTag().ifPresent(tag -> tag(tag, scalar));
            ScalarStyle style = scalar.getScalarStyle();
            boolean block = style == ScalarStyle.LITERAL || style == ScalarStyle.FOLDED;
            node = new Scalar(scalar.getValue(), style == ScalarStyle.PLAIN, block, line(event), column(event));
        } else {
            CollectionStartEvent start = (CollectionStartEvent) event;
            start.getTag().ifPresent(tag -> tag(tag, start));
            node = start instanceof MappingStartEvent ? mapping(start, depth, way) : sequence(start, depth, way);
        }
        ((NodeEvent) event).getAnchor().ifPresent(anchor -> anchors.put(anchor, node));
        return node;
    }

    private Node sequence(CollectionStartEvent start, int depth, int way) {
        List<Node> items = new ArrayList<>();
        int size = 1;
        int height = 0;
        while (!events.checkEvent(Event.ID.SequenceEnd)) {
            Node item = node(depth + 1, way + INDEX);
            items.add(item);
            size += item.size();
            height = Math.max(height, item.height());
        }
        events.next();
        return new Sequence(items, start.isFlow(), line(start), column(start), size, height + 1);
    }

    private Node mapping(CollectionStartEvent start, int depth, int way) {
        List<Mapping.Entry> entries = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        int size = 1;
        int height = 0;
        while (!events.checkEvent(Event.ID.MappingEnd)) {
            Node key = node(depth + 1, 0);
            boolean textual = key instanceof Scalar;
            String name = key instanceof Scalar scalar ? scalar.text() : key.described();
            if (name.length() > Limits.KEY) {
                throw new Refused(
                        ProblemType.LIMIT,
                        key.line(),
                        key.column(),
                        "characters of a key",
                        Integer.toString(Limits.KEY));
            }
            Node value = node(depth + 1, way + name.length() + 1);
            size += key.size() + value.size();
            height = Math.max(height, value.height());
            Integer first = lines.putIfAbsent(name, key.line());
            if (first == null) {
                entries.add(new Mapping.Entry(name, textual, key.line(), key.column(), value));
            } else {
                findings.add(ProblemType.DUPLICATE_KEY, key.line(), key.column(), name, name, first.toString());
            }
        }
        events.next();
        return new Mapping(entries, start.isFlow(), line(start), column(start), size, height + 1);
    }

    private Node alias(AliasEvent alias, int depth) {
        Node node = anchors.get(alias.getAlias());
        if (node == null) {
            throw refused(ProblemType.YAML_SYNTAX, alias, "nothing before it is named &" + alias.getAlias());
        }
        aliased += node.size();
        if (aliased > Limits.ALIASED_NODES) {
            throw refused(
                    ProblemType.LIMIT, alias, "values that aliases stand for", Integer.toString(Limits.ALIASED_NODES));
        }
        if (depth + node.height() - 1 > Limits.DEPTH) {
            throw refused(ProblemType.LIMIT, alias, "levels of nesting", Integer.toString(Limits.DEPTH));
        }
        return node;
    }

    private void tag(String tag, Event event) {
        findings.add(ProblemType.TAG, line(event), column(event), null, tag.replace(CORE_TAGS, "!!"));
    }

    private Refused refused(ProblemType type, Event event, String... facts) {
        return new Refused(type, line(event), column(event), facts);
    }

    private int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + linesBefore + 1;
    }

    private int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }
}
