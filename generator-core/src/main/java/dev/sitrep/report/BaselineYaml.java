package dev.sitrep.report;

import dev.sitrep.model.BaselineEntry;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.databind.json.JsonMapper;

/** The file {@code baseline.yaml}. All of it is ASCII: a message repeats what is wrong, and must not be wrong itself. */
public final class BaselineYaml {
    private static final JsonMapper QUOTES =
            JsonMapper.builder().enable(JsonWriteFeature.ESCAPE_NON_ASCII).build();

    private final StringBuilder out = new StringBuilder(
            "# Written by sitrep:check -Dsitrep.baseline=write, which from now on only makes it shorter.\n");

    private BaselineYaml() {}

    /** The file with its entries, in their order. */
    public static byte[] render(List<BaselineEntry> entries) {
        BaselineYaml yaml = new BaselineYaml();
        yaml.out.append(entries.isEmpty() ? "findings: []\n" : "findings:\n");
        entries.forEach(yaml::entry);
        return yaml.out.toString().getBytes(StandardCharsets.US_ASCII);
    }

    private void entry(BaselineEntry entry) {
        out.append("  - rule: ").append(quoted(entry.rule())).append('\n');
        field("path", entry.path());
        field("record", entry.record());
        field("message", entry.message());
        field("fingerprint", entry.fingerprint());
    }

    private void field(String key, @Nullable String value) {
        if (value != null) {
            out.append("    ").append(key).append(": ").append(quoted(value)).append('\n');
        }
    }

    /** As JSON quotes, which YAML reads too. */
    private static String quoted(String text) {
        return QUOTES.writeValueAsString(Visible.of(text));
    }
}
