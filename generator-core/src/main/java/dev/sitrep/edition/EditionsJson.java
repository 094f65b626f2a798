package dev.sitrep.edition;

import dev.sitrep.format.JsonOut;
import dev.sitrep.model.Edition;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/**
 * {@code editions.json}: the editions for programs, the newest first. It is what {@code versions.json} of mike is, with more
 * members: version, title and aliases mean the same, and what cannot be served has mike's property {@code hidden}.
 */
public final class EditionsJson {
    private EditionsJson() {}

    /** The list of an audience's copies. */
    public static byte[] write(List<FrozenCopy> copies, Map<String, FrozenCopy> aliases) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JsonOut.write(out, json -> json.array(copies, copy -> json.object(() -> member(json, copy, aliases))));
        return out.toByteArray();
    }

    private static void member(JsonOut json, FrozenCopy copy, Map<String, FrozenCopy> aliases) {
        Edition edition = copy.edition();
        json.text("version", edition.name());
        json.text("title", edition.label());
        List<String> names = aliases.entrySet().stream()
                .filter(alias -> alias.getValue() == copy)
                .map(Map.Entry::getKey)
                .toList();
        json.array("aliases", names, json::element);
        if (!copy.available()) {
            json.object("properties", () -> json.flag("hidden", true));
        }
        json.text("url", edition.name() + "/index.html");
        json.text("frozen", edition.time());
        json.text("commit", edition.commit());
        json.flag("uncommitted", edition.uncommitted());
        json.text("sha256", copy.copy().sha256());
        json.flag("available", copy.available());
    }
}
