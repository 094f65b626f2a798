package dev.sitrep.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The headings and table rows of a seed. Comments of shell blocks look like headings and are not. */
final class SeedLines {
    /** A heading or table row. */
    record Line(int number, String text) {}

    private SeedLines() {}

    static List<Line> of(Path seed) throws IOException {
        List<Line> found = new ArrayList<>();
        List<String> lines = Files.readAllLines(seed);
        boolean fenced = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i).strip();
            if (line.startsWith("```")) {
                fenced = !fenced;
            }
            boolean heading = line.matches("#{1,6} .*") && !fenced;
            boolean underlined =
                    i + 1 < lines.size() && !line.isEmpty() && lines.get(i + 1).matches("-{4,}|={4,}");
            boolean row = line.startsWith("|") && !line.matches("[|\\s:-]+");
            if (heading || underlined || row) {
                found.add(new Line(i + 1, line));
            }
        }
        return found;
    }
}
