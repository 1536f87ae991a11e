package dk.personaletal.papers;

import dk.personaletal.archive.Publication;
import dk.personaletal.archive.PublicationArchive;
import dk.personaletal.archive.PublicationRegister;
import dk.personaletal.archive.ReportOrder;
import dk.personaletal.history.Snapshot;
import dk.personaletal.publication.PublicationRequest;
import dk.personaletal.publication.Published;
import dk.personaletal.publication.Publisher;
import dk.personaletal.reports.writing.Changes;
import dk.personaletal.shared.Pseudonyms;
import dk.personaletal.workplace.LockLost;
import dk.personaletal.workplace.SoftwareVersion;
import dk.personaletal.workplace.Workplace;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;

/** Puts papers before readers: each by one rename, and one transaction that registers and keeps it. */
final class Publishing implements ItemWriter<Drawn> {
    private final Workplace workplace;
    private final Snapshot snapshot;
    private final SortedMap<String, Integer> definitions;
    private final Pseudonyms key;
    private final Publisher publisher;
    private final boolean isVersion;
    private final BooleanSupplier lockHeld;
    private final PublicationRegister register;
    private final PublicationArchive archive;
    private final Map<ReportOrder, Published> published = new LinkedHashMap<>();

    /**
     * @param key that readers are told checksums under
     * @param isVersion false for what is put beside the versions, and registered nowhere
     * @param lockHeld asked right before each: without the lock another run may be at it
     */
    Publishing(
            Workplace workplace,
            Snapshot snapshot,
            SortedMap<String, Integer> definitions,
            Pseudonyms key,
            Publisher publisher,
            boolean isVersion,
            BooleanSupplier lockHeld) {
        this.workplace = workplace;
        this.snapshot = snapshot;
        this.definitions = definitions;
        this.key = key;
        this.publisher = publisher;
        this.isVersion = isVersion;
        this.lockHeld = lockHeld;
        this.register = new PublicationRegister(workplace);
        this.archive = new PublicationArchive(workplace);
    }

    /** What has been put before readers, by order. */
    Map<ReportOrder, Published> published() {
        return published;
    }

    @Override
    public void write(Chunk<? extends Drawn> papers) {
        papers.forEach(paper -> workplace.transaction().executeWithoutResult(status -> publish(paper)));
    }

    private void publish(Drawn paper) {
        if (!lockHeld.getAsBoolean()) {
            throw new LockLost();
        }
        ReportOrder order = paper.draft().order();
        Published stands = publisher.publish(request(paper));
        if (isVersion) {
            archive.keep(
                    register.add(order, snapshot, stands), stands, paper.draft().source(), paper.files());
        }
        published.put(order, stands);
    }

    private PublicationRequest request(Drawn paper) {
        Draft draft = paper.draft();
        Optional<Changes> changes = Optional.ofNullable(draft.source().changes());
        NamesInManifest names = new NamesInManifest(key, draft.order().edition());
        return new PublicationRequest(
                snapshot.municipality(),
                snapshot.period(),
                draft.order().report(),
                draft.order().scope(),
                draft.order().edition().label(),
                snapshot.knownAt(),
                "snapshot-" + snapshot.id(),
                names.of(snapshot),
                SoftwareVersion.get(),
                workplace.deliveries().listOfSnapshot(snapshot.id()).stream()
                        .map(names::of)
                        .toList(),
                definitions,
                draft.before().map(Publication::version).orElse(0),
                draft.before().map(archive::contents).orElseGet(TreeMap::new),
                changes.map(Changes::listed).orElse(List.of()),
                changes.map(Changes::causes).orElse(List.of()),
                paper.files());
    }
}
