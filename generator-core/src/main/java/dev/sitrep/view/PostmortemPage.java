package dev.sitrep.view;

import dev.sitrep.deadline.Kind;
import dev.sitrep.deadline.Obligation;
import dev.sitrep.markdown.Document;
import dev.sitrep.markdown.Heading;
import dev.sitrep.model.Breach;
import dev.sitrep.model.Impact;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Index;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.PostmortemStatus;
import dev.sitrep.model.PostmortemTarget;
import dev.sitrep.model.SignOff;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Composes the page of a postmortem. */
final class PostmortemPage {
    private static final int TOP = 2;
    private static final int WORTH_CONTENTS = 4;

    private final Desk desk;
    private final PageProse prose;
    private final Parts parts;

    PostmortemPage(Desk desk, PageProse prose) {
        this.desk = desk;
        this.prose = prose;
        this.parts = new Parts(desk, prose);
    }

    PostmortemView compose(Postmortem p) {
        Document body = prose.document(p.body());
        List<Obligation> owed = desk.owed().of(p);
        List<Breach> seen =
                owed.stream().map(Obligation::breach).filter(Objects::nonNull).toList();
        return new PostmortemView(
                p.id(),
                parts.tag("postmortem", p.status() == null ? PostmortemStatus.DRAFT : p.status()),
                Index.covered(p).stream()
                        .flatMap(id -> desk.index().incident(id).stream())
                        .map(this::about)
                        .toList(),
                promises(p),
                prose.inline(p.rootCause(), p.origin(), "root-cause"),
                contents(body),
                body.html(),
                new ActionRows(desk, prose).of(p.actions(), owed),
                counts(p),
                parts.breaches(
                        p.breaches().stream().filter(b -> !seen.contains(b)).toList(), prose),
                margin(p),
                desk.seen().innermost());
    }

    private List<PromiseRow> promises(Postmortem p) {
        PromiseRows rows = PromiseRows.ofMany(desk, prose);
        return Index.covered(p).stream()
                .flatMap(id -> desk.index().incident(id).stream())
                .flatMap(incident -> desk.owed().of(incident).stream())
                .filter(o -> o.kind() == Kind.POSTMORTEM || o.kind() == Kind.REVIEW)
                .map(rows::row)
                .toList();
    }

    private PostmortemView.About about(Incident incident) {
        Impact impact = incident.impact();
        if (impact == null) {
            return new PostmortemView.About(parts.row(incident), null, null);
        }
        String summary = prose.inline(impact.summary(), impact.origin(), "summary");
        return new PostmortemView.About(
                parts.row(incident),
                summary == null ? prose.inline(impact.business(), impact.origin(), "business") : summary,
                prose.inline(impact.users(), impact.origin(), "users"));
    }

    private static List<PostmortemView.Entry> contents(Document body) {
        List<PostmortemView.Entry> entries = new ArrayList<>();
        body.sections().forEach(section -> {
            Heading heading = section.heading();
            if (heading != null && heading.level() == TOP) {
                entries.add(new PostmortemView.Entry(heading.id(), heading.text()));
            }
        });
        return entries.size() < WORTH_CONTENTS ? List.of() : entries;
    }

    private @Nullable String counts(Postmortem p) {
        long done = p.actions().stream().filter(a -> a.done() != null).count();
        return p.actions().isEmpty()
                ? null
                : desk.words().f("actions.done-of", done, p.actions().size());
    }

    private PostmortemView.Margin margin(Postmortem p) {
        return new PostmortemView.Margin(
                parts.parties(p.authors()),
                parts.parties(p.reviewers()),
                desk.times().of(p.published()),
                desk.times().of(p.reviewScheduled()),
                desk.times().of(p.reviewHeld()),
                signatures(p),
                parts.outside(p.links()),
                p.tags(),
                parts.seenBy(p.audience()),
                p.formerIds(),
                desk.seen().innermost() ? p.origin().path() : null);
    }

    /** Those that there are, and those that the severity asks for. */
    private List<PostmortemView.Signature> signatures(Postmortem p) {
        Set<String> roles = new LinkedHashSet<>(p.signOff().keySet());
        for (String id : Index.covered(p)) {
            desk.index()
                    .incident(id)
                    .flatMap(i -> desk.index().severity(i.severity()))
                    .ifPresent(severity -> {
                        PostmortemTarget owed = severity.postmortem();
                        if (owed != null) {
                            roles.addAll(owed.signOff());
                        }
                    });
        }
        return roles.stream()
                .map(role -> signature(role, p.signOff().get(role)))
                .toList();
    }

    private PostmortemView.Signature signature(String role, @Nullable SignOff signed) {
        String by = signed == null ? null : signed.by();
        return new PostmortemView.Signature(
                parts.party(role),
                by == null ? null : parts.party(by),
                signed == null ? null : desk.times().of(signed.on()));
    }
}
