package dev.sitrep.rules;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A rule's page of the guide.
 *
 * @param examples the code blocks of each section, by its heading
 */
record RulePage(String text, Map<String, List<String>> examples) {
    static RulePage read(Path file) throws IOException {
        String text = Files.readString(file);
        Map<String, List<String>> examples = new LinkedHashMap<>();
        List<String> section = new ArrayList<>();
        StringBuilder block = new StringBuilder();
        String fence = "";
        for (String line : text.split("\n")) {
            if (!fence.isEmpty() && line.equals(fence)) {
                section.add(block.toString());
                block.setLength(0);
                fence = "";
            } else if (!fence.isEmpty()) {
                block.append(line).append('\n');
            } else if (line.startsWith("```")) {
                fence = line.replaceFirst("[^`].*", "");
            } else if (line.startsWith("## ")) {
                section = new ArrayList<>();
                examples.put(line.substring("## ".length()), section);
            }
        }
        return new RulePage(text, examples);
    }
}
