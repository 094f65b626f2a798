package dev.sitrep.rules;

import dev.sitrep.finding.Level;
import dev.sitrep.finding.Place;
import dev.sitrep.model.Site;
import dev.sitrep.rule.Reporter;
import dev.sitrep.rule.Rule;
import dev.sitrep.rule.RuleInfo;
import dev.sitrep.rule.Violation;
import java.util.Optional;

/** An id that cannot be the name of a folder as it is. */
final class IdUnsafe implements Rule<Content> {
    private static final RuleInfo INFO =
            new RuleInfo("id-unsafe", Level.ERROR, "Ids can be names of folders and parts of addresses");

    private static final String REPORTS = "reports";

    @Override
    public RuleInfo info() {
        return INFO;
    }

    @Override
    public void check(Content content, Reporter reporter) {
        audiences(content.catalog().site(), reporter);
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

    /** Each has its folder, beside that of the reports. */
    private static void audiences(Site site, Reporter reporter) {
        for (int i = 0; i < site.audiences().size(); i++) {
            Place place = site.origin().at("audiences/" + i);
            String audience = site.audiences().get(i);
            (audience.equals(REPORTS)
                            ? Optional.of("the reports lie in a folder of that name")
                            : FolderIds.fault(audience))
                    .ifPresent(
                            fault -> reporter.report(
                                    Violation.at(
                                                    place,
                                                    "the audience '" + audience
                                                            + "' cannot be the name of a folder as it is")
                                            .why(fault)
                                            .hint(
                                                    "use letters, digits and dashes; the site of an audience is in the folder of that name")));
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
