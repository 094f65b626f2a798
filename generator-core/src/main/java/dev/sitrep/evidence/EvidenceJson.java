package dev.sitrep.evidence;

import dev.sitrep.finding.Place;
import dev.sitrep.format.JsonOut;
import dev.sitrep.history.Revision;
import dev.sitrep.history.Standing;
import dev.sitrep.model.Moment;
import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** {@code evidence.json}: every claim and its commit, as other programs read it. Its schema is {@code evidence.schema.json}. */
public final class EvidenceJson {
    private final JsonOut json;

    private EvidenceJson(JsonOut json) {
        this.json = json;
    }

    /**
     * Writes it.
     *
     * @param asOf the clock of the run
     * @throws IOException when {@code out} fails
     */
    public static void write(Evidence evidence, Instant asOf, OutputStream out) throws IOException {
        JsonOut.write(out, json -> json.object(() -> new EvidenceJson(json).evidence(evidence, asOf)));
    }

    private void evidence(Evidence evidence, Instant asOf) {
        Standing standing = evidence.standing();
        json.text("asOf", asOf);
        json.text("history", standing == null ? null : standing.key());
        json.number("toleranceMinutes", Math.toIntExact(evidence.tolerance().toMinutes()));
        json.object("counts", () -> {
            for (Verdict verdict : Verdict.values()) {
                json.number(verdict.key(), (int) evidence.attestations().stream()
                        .filter(one -> one.verdict() == verdict)
                        .count());
            }
            json.number("rubberStamped", (int) evidence.attestations().stream()
                    .filter(Attestation::isRubberStamp)
                    .count());
        });
        json.array("claims", evidence.attestations(), one -> json.object(() -> claim(one)));
    }

    private void claim(Attestation one) {
        Place place = one.claim().place();
        Revision first = one.first();
        Statement before = one.before();
        json.text("path", place.path());
        json.number("line", place.line());
        json.text("claim", one.claim().name());
        json.text("at", moment(one.claim().at()));
        json.text("evidence", one.claim().evidence());
        json.text("verdict", one.verdict().key());
        json.flag("rubberStamped", one.isRubberStamp());
        if (first == null) {
            json.nothing("first");
            json.nothing("delayMinutes");
        } else {
            json.object("first", () -> commit(first));
            json.number("delayMinutes", (int) Math.max(
                    Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, one.delay().toMinutes())));
        }
        if (before == null) {
            json.nothing("before");
        } else {
            json.object("before", () -> {
                json.text("at", moment(before.at()));
                json.object("first", () -> commit(before.revision()));
            });
        }
    }

    private void commit(Revision revision) {
        json.text("commit", revision.commit());
        json.text("author", revision.author());
        json.text("authored", revision.authored());
        json.text("committed", revision.committed());
    }

    private static @Nullable Object moment(Moment moment) {
        return moment.date() == null ? moment.instant() : moment.date();
    }
}
