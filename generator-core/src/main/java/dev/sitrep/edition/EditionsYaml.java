package dev.sitrep.edition;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** Entries of {@code editions/editions.yaml}. All of it is ASCII, quoted as JSON quotes, which YAML reads too. */
public final class EditionsYaml {
    private static final JsonMapper QUOTES =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();
    private static final String HEADER =
            "# The frozen editions of this site. sitrep:edition adds to it; what it lists, sitrep:site serves.\neditions:\n";

    private final StringBuilder out;

    private EditionsYaml(String before) {
        out = new StringBuilder(before.isBlank() ? HEADER : before.endsWith("\n") ? before : before + "\n");
    }

    /**
     * A copy of an edition.
     *
     * @param file relative to the folder of editions, or null
     * @param artifact coordinates, or null
     */
    public record Copy(
            String audience,
            @Nullable String file,
            @Nullable String artifact,
            String sha256) {}

    /**
     * A list with one more edition at its end.
     *
     * @param before the list as it was; empty for none
     */
    public static byte[] added(String before, EditionStamp stamp, List<String> aliases, List<Copy> copies) {
        EditionsYaml yaml = new EditionsYaml(before);
        yaml.out.append("  - name: ").append(quoted(stamp.name())).append('\n');
        yaml.field("    ", "title", stamp.title());
        yaml.out.append("    frozen: ").append(stamp.frozen()).append('\n');
        yaml.field("    ", "commit", stamp.commit());
        if (stamp.uncommitted()) {
            yaml.out.append("    uncommitted: true\n");
        }
        if (!aliases.isEmpty()) {
            List<String> quoted = aliases.stream().map(EditionsYaml::quoted).toList();
            yaml.out.append("    aliases: [").append(String.join(", ", quoted)).append("]\n");
        }
        yaml.out.append(copies.isEmpty() ? "    copies: []\n" : "    copies:\n");
        for (Copy copy : copies) {
            yaml.out
                    .append("      - audience: ")
                    .append(quoted(copy.audience()))
                    .append('\n');
            yaml.field("        ", "file", copy.file());
            yaml.field("        ", "artifact", copy.artifact());
            yaml.field("        ", "sha256", copy.sha256());
        }
        return yaml.out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void field(String indent, String key, @Nullable String value) {
        if (value != null) {
            out.append(indent).append(key).append(": ").append(quoted(value)).append('\n');
        }
    }

    private static String quoted(String text) {
        return QUOTES.writeValueAsString(text);
    }
}
