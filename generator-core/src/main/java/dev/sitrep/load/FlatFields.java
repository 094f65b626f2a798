package dev.sitrep.load;

import dev.sitrep.finding.Place;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes a file apart into its values. */
final class FlatFields {
    private static final String BODY = "body";
    private static final String ID = "id";
    private static final Pattern POSITION = Pattern.compile("\\d+");

    private final String path;
    private final List<FieldText> values = new ArrayList<>();

    private FlatFields(String path) {
        this.path = path;
    }

    static Fields of(String path, byte[] bytes) {
        Findings ignored = new Findings(path);
        if (bytes.length > Limits.FILE_BYTES) {
            return new Fields(path, List.of(), "", false);
        }
        String text = Decoder.decode(bytes, ignored);
        boolean markdown = SourceName.of(path).filter(SourceName::isMarkdown).isPresent();
        FrontMatter parts = markdown ? FrontMatter.split(text, ignored) : null;
        if (markdown && parts == null) {
            return new Fields(path, List.of(), text, false);
        }
        SourceLines lines = new SourceLines(text);
        YamlDocument document = parts == null
                ? new YamlReader(ignored, lines, 1).read(text)
                : new YamlReader(ignored, lines, 2).read(parts.yaml());
        return new FlatFields(path).of(document, parts == null ? text : parts.yaml(), prose(parts, document, lines));
    }

    private Fields of(YamlDocument document, String written, @Nullable String prose) {
        Mapping root = document.root();
        if (root == null) {
            values.add(new FieldText("", "", written, Place.start(path)));
        } else {
            for (Mapping.Entry entry : root.entries()) {
                if (prose == null || !entry.key().equals(BODY)) {
                    walk(entry.value(), entry.key(), entry.key());
                }
            }
        }
        return new Fields(path, values, prose == null ? "" : prose, root != null && document.whole());
    }

    private static @Nullable String prose(@Nullable FrontMatter parts, YamlDocument document, SourceLines lines) {
        if (parts != null) {
            return lines.onward(parts.proseLine());
        }
        Mapping root = document.root();
        return root != null && root.get(BODY) instanceof Scalar body ? body.text() : null;
    }

    private void walk(Node node, String pointer, String name) {
        if (node instanceof Mapping mapping) {
            for (Mapping.Entry entry : mapping.entries()) {
                walk(entry.value(), pointer + "/" + entry.key(), name + "/" + entry.key());
            }
        } else if (node instanceof Sequence sequence) {
            Map<String, Integer> ids = ids(sequence);
            for (int i = 0; i < sequence.items().size(); i++) {
                Node item = sequence.items().get(i);
                String id = id(item);
                String step = id != null && ids.getOrDefault(id, 0) == 1 ? id : Integer.toString(i);
                walk(item, pointer + "/" + i, name + "/" + step);
            }
        } else if (node instanceof Scalar scalar && !scalar.isNothing()) {
            values.add(new FieldText(pointer, name, scalar.text(), new Place(path, node.line(), node.column())));
        }
    }

    /** How many items of a list have which id. */
    private static Map<String, Integer> ids(Sequence sequence) {
        Map<String, Integer> ids = new HashMap<>();
        for (Node item : sequence.items()) {
            String id = id(item);
            if (id != null) {
                ids.merge(id, 1, Integer::sum);
            }
        }
        return ids;
    }

    /** An item's id; null where it has none, or one that could be a position. */
    private static @Nullable String id(Node item) {
        return item instanceof Mapping mapping
                        && mapping.get(ID) instanceof Scalar id
                        && !id.isNothing()
                        && !POSITION.matcher(id.text()).matches()
                ? id.text()
                : null;
    }
}
