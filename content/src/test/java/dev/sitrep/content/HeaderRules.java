package dev.sitrep.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/** What a site's {@code _headers} makes a web server say, as Netlify and Cloudflare Pages read it. */
record HeaderRules(List<Rule> rules) {
    /** Headers of the paths that a pattern fits. */
    record Rule(Pattern paths, List<String[]> headers) {}

    static HeaderRules of(Path site) throws IOException {
        List<Rule> rules = new ArrayList<>();
        Path file = site.resolve("_headers");
        for (String line : Files.exists(file) ? Files.readAllLines(file) : List.<String>of()) {
            if (line.startsWith("/")) {
                rules.add(new Rule(pattern(line), new ArrayList<>()));
            } else {
                rules.get(rules.size() - 1).headers().add(line.strip().split(": ", 2));
            }
        }
        return new HeaderRules(rules);
    }

    /** The headers of a path; the values of one that several rules set are joined. */
    Map<String, String> of(String path) {
        Map<String, String> headers = new TreeMap<>();
        for (Rule rule : rules) {
            if (rule.paths().matcher(path).matches()) {
                rule.headers().forEach(h -> headers.merge(h[0], h[1], (a, b) -> a + ", " + b));
            }
        }
        return headers;
    }

    private static Pattern pattern(String path) {
        StringBuilder regex = new StringBuilder();
        for (String step : path.split("(?<=/)|(?=/)")) {
            regex.append(step.startsWith(":") ? "[^/]+" : step.equals("*") ? ".*" : Pattern.quote(step));
        }
        return Pattern.compile(regex.toString());
    }
}
