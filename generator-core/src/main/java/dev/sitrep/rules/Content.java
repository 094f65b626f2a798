package dev.sitrep.rules;

import dev.sitrep.deadline.Obligation;
import dev.sitrep.deadline.Obligations;
import dev.sitrep.evidence.Evidence;
import dev.sitrep.finding.Finding;
import dev.sitrep.model.Catalog;
import dev.sitrep.model.Index;
import dev.sitrep.model.ProseReader;
import java.time.Instant;
import java.util.List;

/**
 * What the rules about the catalogue look at.
 *
 * @param catalog all records
 * @param index of the same catalogue
 * @param prose reads the records' Markdown
 * @param asOf the clock
 * @param obligations of all records
 * @param evidence what git says of their claims
 */
public record Content(
        Catalog catalog,
        Index index,
        ProseReader prose,
        Instant asOf,
        List<Obligation> obligations,
        Evidence evidence) {
    /** The content of a catalogue at a time. */
    public static Content of(Catalog catalog, ProseReader prose, Instant asOf, Evidence evidence) {
        Index index = Index.of(catalog);
        return new Content(
                catalog, index, prose, asOf, Obligations.of(index, asOf).all(), evidence);
    }

    /** The findings, those in a record's own file with the record's id and owner, where their rule did not name them. */
    public List<Finding> attributed(List<Finding> findings) {
        Attribution attribution = Attribution.of(index);
        return findings.stream().map(attribution::apply).toList();
    }
}
