package dev.sitrep.view;

import dev.sitrep.evidence.Attestation;
import dev.sitrep.evidence.Evidence;
import dev.sitrep.evidence.Verdict;
import dev.sitrep.history.Standing;
import dev.sitrep.model.Gate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The page for auditors: every claim held against the commit that first stated it. Only where the site asks for it. */
final class EvidencePages implements PageFamily {
    static final String LIST = Urls.list("evidence");
    static final String FILE = "evidence.json";
    private static final String MANIFEST = "manifest.sha256";
    private static final int MOST = 100;

    @Override
    public Stream<PagePlan> pages(Desk desk) {
        Evidence evidence = desk.evidence();
        return evidence.standing() == null
                ? Stream.of()
                : Stream.of(new PagePlan(
                        LIST,
                        "evidence",
                        LIST,
                        null,
                        desk.words().w("nav.evidence"),
                        prose -> compose(desk, prose, evidence)));
    }

    private static EvidenceView compose(Desk desk, PageProse prose, Evidence evidence) {
        Lexicon words = desk.words();
        Standing standing = evidence.standing();
        boolean told = standing != null && standing.isComplete();
        List<Attestation> all = evidence.attestations();
        return new EvidenceView(
                told || standing == null
                        ? words.n("evidence.lede", all.size())
                        : words.w("evidence.standing." + standing.key()),
                told,
                told ? sums(words, all) : List.of(),
                told ? parts(desk, prose, all) : List.of(),
                desk.times().length(evidence.tolerance()),
                from(desk),
                List.of(
                        TextLink.to(words.w("evidence.file"), FILE),
                        TextLink.to(words.w("evidence.manifest"), MANIFEST)));
    }

    private static @Nullable When from(Desk desk) {
        Gate gate = desk.site().gate();
        LocalDate day = gate == null ? null : gate.enforceFrom();
        return day == null ? null : desk.times().of(day);
    }

    private static List<EvidenceView.Sum> sums(Lexicon words, List<Attestation> all) {
        List<EvidenceView.Sum> sums = new ArrayList<>();
        for (Verdict verdict : Verdict.values()) {
            int count =
                    (int) all.stream().filter(one -> one.verdict() == verdict).count();
            if (count > 0 || verdict == Verdict.KEPT || verdict == Verdict.BACKDATED) {
                sums.add(new EvidenceView.Sum(
                        EvidenceRows.tag(words, verdict), count, words.w("evidence.means." + verdict.key())));
            }
        }
        sums.add(new EvidenceView.Sum(
                new Tag("late", words.w("evidence.verdict.rubber-stamped")),
                (int) all.stream().filter(Attestation::isRubberStamp).count(),
                words.w("evidence.means.rubber-stamped")));
        return sums;
    }

    private static List<EvidenceView.Part> parts(Desk desk, PageProse prose, List<Attestation> all) {
        EvidenceRows rows = new EvidenceRows(desk, prose);
        return Stream.of(
                        part(desk, rows, "backdated", all, one -> one.verdict() == Verdict.BACKDATED),
                        part(desk, rows, "rubber-stamped", all, Attestation::isRubberStamp),
                        part(desk, rows, "ahead", all, one -> one.verdict() == Verdict.AHEAD),
                        part(desk, rows, "untold", all, one -> one.verdict() == Verdict.UNTOLD),
                        part(desk, rows, "uncommitted", all, one -> one.verdict() == Verdict.UNCOMMITTED),
                        part(desk, rows, "all", all, one -> true))
                .filter(part -> part.count() > 0)
                .toList();
    }

    /** The latest come first. */
    private static EvidenceView.Part part(
            Desk desk, EvidenceRows rows, String id, List<Attestation> all, Predicate<Attestation> among) {
        List<Attestation> some = all.stream()
                .filter(among)
                .sorted(Comparator.comparing((Attestation one) -> one.claim().at())
                        .reversed())
                .toList();
        int more = some.size() - MOST;
        return new EvidenceView.Part(
                id,
                desk.words().w("evidence." + id),
                some.size(),
                some.stream().limit(MOST).map(rows::row).toList(),
                more > 0 ? desk.words().n("evidence.more", more) : null);
    }
}
