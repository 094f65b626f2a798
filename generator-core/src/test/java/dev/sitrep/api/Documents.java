package dev.sitrep.api;

import dev.sitrep.render.TestSite;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The documents of a test's site, parsed. */
record Documents(Map<String, byte[]> files) {
    static Documents of(TestSite site, String audience) {
        return new Documents(StatusApi.files(site.situation(audience)));
    }

    static Documents of(TestSite site) {
        return of(site, "internal");
    }

    /** One of them, by its name below the API's address. */
    JsonNode get(String name) {
        return JsonMapper.shared().readTree(text(name));
    }

    String text(String name) {
        byte[] file = files.get("api/v2/" + name);
        if (file == null) {
            throw new AssertionError("no " + name + " among " + files.keySet());
        }
        return new String(file, StandardCharsets.UTF_8);
    }

    /** The texts that stand at a path of each element of a list. */
    static List<String> texts(JsonNode list, String path) {
        return list.valueStream().map(node -> node.at(path).asString("null")).toList();
    }
}
