package dk.personaletal.papers;

import dk.personaletal.archive.Publication;
import dk.personaletal.archive.PublicationRegister;
import dk.personaletal.corrections.SmallCorrections;
import dk.personaletal.corrections.TooFew;
import dk.personaletal.corrections.WaitingCorrections;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.figures.ProtectedFigures;
import dk.personaletal.history.Snapshot;
import dk.personaletal.history.Snapshots;
import dk.personaletal.workplace.Workplace;
import java.util.Optional;

/** Which figures of a month readers may have: the newest, or those that they have while a small correction waits. */
final class ReadersFigures {
    private final Workplace workplace;
    private final ProtectedFigures figures;
    private final PublicationRegister register;
    private final int municipality;

    ReadersFigures(Workplace workplace, ProtectedFigures figures, int municipality) {
        this.workplace = workplace;
        this.figures = figures;
        this.register = new PublicationRegister(workplace);
        this.municipality = municipality;
    }

    /** The snapshot that papers for readers are to be made from. */
    Snapshot of(Snapshot newest) {
        Optional<TooFew> why = tooFew(newest);
        why.ifPresent(one -> waiting().add(newest, one));
        return why.flatMap(one -> published(newest))
                .map(Publication::snapshotId)
                .map(new Snapshots(workplace.database())::get)
                .orElse(newest);
    }

    /** Why a snapshot's figures can't stand beside those that are published of its month; empty when they can. */
    Optional<TooFew> tooFew(Snapshot snapshot) {
        return published(snapshot)
                .map(Publication::snapshotId)
                .filter(before -> before != snapshot.id())
                .flatMap(before -> new SmallCorrections(
                                workplace, figures.rules(Edition.COMMITTEE), figures.sickLeaveCodes())
                        .tooFew(
                                before,
                                figures.make(new Snapshots(workplace.database()).get(before), Edition.COMMITTEE),
                                snapshot,
                                figures.make(snapshot, Edition.COMMITTEE)));
    }

    /** Readers have a snapshot's figures, so nothing of its month waits any more. */
    void areOut(Snapshot snapshot) {
        waiting().areOut(snapshot.period());
    }

    private WaitingCorrections waiting() {
        return new WaitingCorrections(workplace, municipality);
    }

    private Optional<Publication> published(Snapshot snapshot) {
        return register.findNewest(municipality, snapshot.period(), Edition.COMMITTEE);
    }
}
