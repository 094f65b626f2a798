package dev.sitrep.view;

import dev.sitrep.markdown.Document;
import dev.sitrep.model.Drill;
import dev.sitrep.model.Incident;
import dev.sitrep.model.Maintenance;
import dev.sitrep.model.Page;
import dev.sitrep.model.Postmortem;
import dev.sitrep.model.Prose;
import dev.sitrep.model.Runbook;
import dev.sitrep.revision.HtmlDiff;
import dev.sitrep.revision.RecordDiff;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What changed between two states of a record: its fields, its sections, and its prose with marks. */
final class RecordChanges {
    private final Lexicon lexicon;
    private final ChangeWords words;
    private final Object before;
    private final Object after;
    private final @Nullable Document was;
    private final @Nullable Document is;

    RecordChanges(Desk desk, PageProse prose, Object before, Object after) {
        this.lexicon = desk.words();
        this.words = new ChangeWords(desk);
        this.before = before;
        this.after = after;
        Prose earlier = prose(before);
        Prose later = prose(after);
        this.was = earlier == null ? null : prose.document(earlier);
        this.is = later == null ? null : prose.document(later);
    }

    List<ChangeRow> rows() {
        List<ChangeRow> rows = new ArrayList<>();
        RecordDiff.of(before, after).forEach(change -> rows.add(words.row(change)));
        if (was != null && is != null) {
            rows.addAll(new ProseChanges(lexicon, words).between(was, is));
        }
        return rows;
    }

    /** Whether there is prose that differs. */
    boolean proseDiffers() {
        return was != null && is != null && !was.html().equals(is.html());
    }

    /** The prose with its marks; empty where it is too long for that. */
    Optional<String> marked() {
        return was == null || is == null ? Optional.empty() : HtmlDiff.of(was.html(), is.html(), words.signs());
    }

    private static @Nullable Prose prose(Object record) {
        if (record instanceof Incident r) {
            return r.body();
        }
        if (record instanceof Postmortem r) {
            return r.body();
        }
        if (record instanceof Runbook r) {
            return r.body();
        }
        if (record instanceof Maintenance r) {
            return r.body();
        }
        if (record instanceof Drill r) {
            return r.body();
        }
        return record instanceof Page r ? r.body() : null;
    }
}
