package dev.sitrep.load;

import dev.sitrep.model.Problem;
import dev.sitrep.model.ProblemType;
import dev.sitrep.model.SourceTree;
import dev.sitrep.model.UrlRegistry;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the registry of published addresses: one a line after its audience, and comments. */
final class UrlRegistryReader {
    /** An address has no scheme, no dots to climb by, and nothing that is not encoded. RFC 3986, section 3.3. */
    private static final Pattern LINE = Pattern.compile(
            "([A-Za-z0-9._~%-]{1,200}) ((?!/)(?!(?:.*/)?\\.{1,2}(?:/|$))[A-Za-z0-9._~!$&'()*+,;=:@%/-]{1,2000})");

    /** A file that is something else has thousands of such lines. */
    private static final int SHOWN = 20;

    private final List<String> comments = new ArrayList<>();
    private final List<UrlRegistry.Entry> entries = new ArrayList<>();
    private int odd;
    private final Findings findings = new Findings(UrlRegistry.FILE);

    private UrlRegistryReader() {}

    /** The registry; what is wrong with it is added to the problems. */
    static UrlRegistry read(SourceTree tree, List<Problem> problems) {
        if (!tree.paths().contains(UrlRegistry.FILE)) {
            return UrlRegistry.NONE;
        }
        UrlRegistryReader reader = new UrlRegistryReader();
        String text = FileReader.text(tree, UrlRegistry.FILE, Limits.REGISTRY_BYTES, reader.findings);
        if (text != null) {
            int number = 0;
            for (String line : text.split("\n", -1)) {
                reader.line(line.strip(), ++number);
            }
            if (reader.odd > SHOWN) {
                String more = Integer.toString(reader.odd - SHOWN);
                reader.findings.add(ProblemType.URL_LINE, 1, 1, null, "", more);
            }
        }
        problems.addAll(reader.findings.problems());
        return new UrlRegistry(UrlRegistry.FILE, text != null, reader.comments, reader.entries);
    }

    private void line(String line, int number) {
        if (line.startsWith("#")) {
            comments.add(line);
        } else if (!line.isEmpty()) {
            var parts = LINE.matcher(line);
            if (parts.matches()) {
                entries.add(new UrlRegistry.Entry(number, parts.group(1), parts.group(2)));
            } else {
                odd++;
                if (odd <= SHOWN) {
                    findings.add(ProblemType.URL_LINE, number, 1, null, Scalar.shortened(line));
                }
            }
        }
    }
}
