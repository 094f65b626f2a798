package dev.sitrep.edition;

import dev.sitrep.format.JsonOut;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code edition.json}: what is in an edition. Of one from a later version what is not known is passed over. */
public final class EditionJson {
    private static final int FORMAT = 1;

    private EditionJson() {}

    /** The file of an index. */
    public static byte[] write(EditionIndex index) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        EditionStamp stamp = index.stamp();
        JsonOut.write(
                out,
                json -> json.object(() -> {
                    json.number("format", FORMAT);
                    json.text("name", stamp.name());
                    json.text("title", stamp.title());
                    json.text("frozen", stamp.frozen());
                    json.text("commit", stamp.commit());
                    json.flag("uncommitted", stamp.uncommitted());
                    json.text("audience", index.audience());
                    json.array("pages", index.pages(), page -> json.object(() -> page(json, page)));
                }));
        return out.toByteArray();
    }

    /**
     * Reads it.
     *
     * @throws IOException when it is not such a file
     */
    static EditionIndex read(byte[] bytes) throws IOException {
        try {
            JsonNode root = JsonMapper.shared().readTree(bytes);
            List<EditionPage> pages = new ArrayList<>();
            for (JsonNode page : root.path("pages")) {
                pages.add(new EditionPage(required(page, "url"), required(page, "title"), record(page.path("record"))));
            }
            EditionStamp stamp = new EditionStamp(
                    required(root, "name"),
                    text(root, "title"),
                    Instant.parse(required(root, "frozen")),
                    text(root, "commit"),
                    root.path("uncommitted").asBoolean(false));
            return new EditionIndex(stamp, required(root, "audience"), pages);
        } catch (JacksonException | DateTimeException e) {
            throw EditionZip.damaged("its " + EditionIndex.FILE + " cannot be read");
        }
    }

    private static void page(JsonOut json, EditionPage page) {
        json.text("url", page.url());
        json.text("title", page.title());
        EditionRecord record = page.record();
        if (record != null) {
            json.object("record", () -> {
                json.text("kind", record.kind());
                json.text("id", record.id());
                json.array("formerIds", record.formerIds(), json::element);
                json.text("digest", record.digest());
            });
        }
    }

    private static @Nullable EditionRecord record(JsonNode node) throws IOException {
        if (!node.isObject()) {
            return null;
        }
        List<String> formerIds = new ArrayList<>();
        node.path("formerIds").forEach(id -> formerIds.add(id.asString("")));
        return new EditionRecord(required(node, "kind"), required(node, "id"), formerIds, required(node, "digest"));
    }

    private static String required(JsonNode node, String name) throws IOException {
        String text = text(node, name);
        if (text == null) {
            throw EditionZip.damaged("its " + EditionIndex.FILE + " does not say '" + name + "'");
        }
        return text;
    }

    private static @Nullable String text(JsonNode node, String name) {
        JsonNode value = node.path(name);
        return value.isString() ? value.asString() : null;
    }
}
