package dev.sitrep.site;

import dev.sitrep.edition.EditionStamp;
import dev.sitrep.edition.EditionsYaml;
import dev.sitrep.edition.Sha256;
import dev.sitrep.history.History;
import dev.sitrep.history.HistoryException;
import dev.sitrep.model.Edition;
import dev.sitrep.model.EditionCopy;
import dev.sitrep.model.Editions;
import dev.sitrep.write.OutputException;
import dev.sitrep.write.OutputFolder;
import dev.sitrep.write.Staging;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;

/** Freezes a site: builds it as an edition, packs it for each audience, and lists it. */
final class Freezing {
    /** Below the output's own folder, where no audience's site is. */
    private static final String WORKSHOP = ".sitrep/edition";

    private final Request request;
    private final EditionOrder order;
    private final EditionPlaces places;
    private final Path folder;
    private final EditionsList list;

    Freezing(Request request, EditionOrder order, EditionPlaces places) {
        this.request = request;
        this.order = order;
        this.places = places;
        Path kept = request.shelving().folder();
        this.folder = kept == null ? request.source().resolve(Editions.FOLDER) : kept;
        this.list = new EditionsList(folder);
    }

    EditionOutcome run(Progress progress) throws EditionException, OutputException, IOException {
        Optional<Edition> listed = order.keep() ? list.find(order.name()) : Optional.empty();
        if (listed.isPresent()) {
            return kept(listed.get());
        }
        list.admit(order);
        try (Sources sources = Sources.load(request);
                Workers workers = new Workers();
                OutputFolder workshop =
                        OutputFolder.open(request.output().resolve(WORKSHOP), request.source(), progress::say)) {
            EditionStamp stamp = stamp(sources);
            List<EditionOutcome.Copy> copies = new ArrayList<>();
            List<EditionsYaml.Copy> entries = new ArrayList<>();
            List<String> audiences = request.audiences().isEmpty() ? sources.audiences() : request.audiences();
            for (String audience : audiences) {
                refuseToReplace(zip(audience));
            }
            for (String audience : audiences) {
                int pages = build(new Publication(sources, workers), stamp, workshop, audience);
                Path zip = zip(audience);
                workshop.zip(audience, zip, request.asOf());
                String sha256 = sha256(zip);
                copies.add(new EditionOutcome.Copy(audience, zip, sha256, pages));
                EditionPlaces.Artifact artifact = places.of(audience);
                entries.add(new EditionsYaml.Copy(
                        audience,
                        artifact == null ? file(audience) : null,
                        artifact == null ? null : artifact.coordinates(),
                        sha256));
            }
            workshop.keepOnly(List.of());
            list.add(stamp, order.aliases(), entries);
            return new EditionOutcome(
                    false,
                    copies,
                    list.file(),
                    stamp.commit(),
                    stamp.uncommitted(),
                    sources.catalog().unreadable().size());
        }
    }

    /** What was frozen before, as far as it is at hand and what it was. */
    private EditionOutcome kept(Edition edition) throws IOException {
        List<EditionOutcome.Copy> copies = new ArrayList<>();
        for (EditionCopy copy : edition.copies()) {
            Path zip = zip(copy.audience());
            if (Files.isRegularFile(zip) && sha256(zip).equals(copy.sha256())) {
                copies.add(new EditionOutcome.Copy(copy.audience(), zip, copy.sha256(), 0));
            }
        }
        return new EditionOutcome(true, copies, list.file(), edition.commit(), edition.uncommitted(), 0);
    }

    private static int build(Publication publication, EditionStamp stamp, OutputFolder workshop, String audience)
            throws OutputException, IOException {
        try (Staging staging = workshop.stage(audience)) {
            int pages = publication.freeze(audience, stamp, staging).pages().size();
            staging.commit();
            return pages;
        }
    }

    /** What git says of the records; nothing where it cannot tell. */
    private EditionStamp stamp(Sources sources) {
        String commit = null;
        boolean uncommitted = false;
        try (History history = History.open(request.source())) {
            commit = history.commit(request.ref());
            uncommitted = request.ref() == null && isChanged(history.changedSince("HEAD"), sources);
        } catch (HistoryException e) {
            // The site is in no repository, or in none that can be read: the edition then names no commit.
        }
        return new EditionStamp(order.name(), order.title(), request.asOf(), commit, uncommitted);
    }

    /** Editions themselves are no part of one, and what no record type claims is none of the site's business. */
    private boolean isChanged(SortedSet<String> changed, Sources sources) {
        return changed.stream()
                .filter(path -> !path.startsWith(Editions.FOLDER + "/"))
                .anyMatch(path -> sources.tree().paths().contains(path)
                        || !Files.exists(request.source().resolve(path)));
    }

    private static String sha256(Path zip) throws IOException {
        try (InputStream bytes = Files.newInputStream(zip)) {
            return Sha256.of(bytes);
        }
    }

    private Path zip(String audience) {
        EditionPlaces.Artifact artifact = places.of(audience);
        return artifact == null ? folder.resolve(file(audience)) : artifact.zip();
    }

    private String file(String audience) {
        return order.name() + "/" + audience + ".zip";
    }

    /** Only what is listed is frozen; a file that is not listed may be a left-over, or somebody's only copy. */
    private void refuseToReplace(Path zip) throws EditionException {
        if (zip.startsWith(folder) && Files.exists(zip)) {
            throw new EditionException(
                    zip + " is there already, though " + list.file() + " does not list it; move it away first");
        }
    }
}
