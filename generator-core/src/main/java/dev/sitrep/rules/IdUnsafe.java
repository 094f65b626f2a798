package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;

/** An id that cannot be the name of a folder as it is. */
final class IdUnsafe implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("id-unsafe", Level.ERROR, "Ids can be names of folders and parts of addresses");

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        for (Identifier id : Identifiers.of(content.catalog())) {
            if (FolderIds.isFolder(id.kind()) && !isAlias(id) && !isFileName(id)) {
                FolderIds.fault(id.id())
                        .ifPresent(fault -> reporter.report(Violation.at(
                                        id.place(), "the id '" + id.id() + "' cannot be part of an address as it is")
                                .why(fault)
                                .hint("use letters, digits, dashes and dots; an id never changes, so choose it well")
                                .of(id.record(), "id")));
            }
        }
    }

    /** Services are also found by their aliases, which are no addresses. */
    private static boolean isAlias(Identifier id) {
        return id.kind().equals("service") && !id.place().equals(id.origin().at("id"));
    }

    /** Taken from a name that no system's files could have, which is another rule's. */
    private static boolean isFileName(Identifier id) {
        return id.record() != null
                && !id.origin().has("id")
                && FolderNames.fault(id.id()).isPresent();
    }
}
