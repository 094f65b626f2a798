package dev.sitrep.site;

import dev.sitrep.finding.Finding;
import dev.sitrep.load.Loader;
import dev.sitrep.model.BaselineEntry;
import dev.sitrep.model.Catalog;
import dev.sitrep.report.BaselineYaml;
import dev.sitrep.rule.Baselining;
import dev.sitrep.rules.Rules;
import dev.sitrep.write.AtomicFile;
import dev.sitrep.write.OutputException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The baseline of a source folder: written once, and shortened ever after. */
final class BaselineFile {
    private final Path source;
    private final Catalog catalog;

    BaselineFile(Path source, Catalog catalog) {
        this.source = source;
        this.catalog = catalog;
    }

    /**
     * Writes what was found, or drops what is mended.
     *
     * @return what it did, in a line
     * @throws OutputException when the file cannot be written; it is then as it was
     */
    String update(List<Finding> findings) throws OutputException {
        String name = catalog.baseline().origin().path();
        if (catalog.unreadable().stream().anyMatch(file -> file.path().equals(name))) {
            return name + " cannot be read, and stays as it is";
        }
        return catalog.files().contains(name) ? shorten(name, findings) : begin(name, findings);
    }

    private String begin(String name, List<Finding> findings) throws OutputException {
        List<BaselineEntry> entries = mendable(findings)
                .sorted(Comparator.comparing(Finding::place).thenComparing(Finding::rule))
                .map(Baselining::entry)
                .toList();
        byte[] yaml = BaselineYaml.render(entries);
        if (!Loader.reads(yaml.length)) {
            return name + " was not written: " + number(entries.size())
                    + " are more than it can hold; set gate.enforce-from, or switch rules off under gate.rules first";
        }
        AtomicFile.write(source.resolve(name), yaml);
        return name + " holds " + number(entries.size()) + " now; what is new fails the build";
    }

    private String shorten(String name, List<Finding> findings) throws OutputException {
        List<BaselineEntry> entries = new ArrayList<>(catalog.baseline().findings());
        List<BaselineEntry> mended = new Baselining(catalog.baseline()).stale(findings);
        if (!mended.isEmpty()) {
            entries.removeAll(mended);
            AtomicFile.write(source.resolve(name), BaselineYaml.render(entries));
        }
        long outside = mendable(findings).count();
        return name + ": " + number(mended.size()) + " mended and dropped, " + entries.size() + " left"
                + (outside == 0
                        ? ""
                        : "; " + number(outside) + " outside it, which it never takes in: mend or waive them");
    }

    /** What counts, and can be let pass. */
    private static Stream<Finding> mendable(List<Finding> findings) {
        return findings.stream().filter(finding -> finding.open() && !Rules.isException(finding.rule()));
    }

    private static String number(long findings) {
        return findings + (findings == 1 ? " finding" : " findings");
    }
}
