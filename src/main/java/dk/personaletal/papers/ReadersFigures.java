package dk.personaletal.papers;

import dk.personaletal.archive.PublicationRegister;
import dk.personaletal.corrections.SmallCorrections;
import dk.personaletal.corrections.TooFew;
import dk.personaletal.corrections.WaitingCorrections;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.figures.ProtectedFigures;
import dk.personaletal.history.Snapshot;
import dk.personaletal.history.Snapshots;
import dk.personaletal.settings.DisclosureSettings;
import dk.personaletal.workplace.Workplace;
import java.util.List;
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
        Optional<TooFew> why = tooFew(newest).filter(one -> !isWithheld(newest, one));
        why.ifPresent(one -> waiting().add(newest, one));
        return why.flatMap(one -> published(newest).stream().findFirst())
                .map(new Snapshots(workplace.database())::get)
                .orElse(newest);
    }

    private boolean isWithheld(Snapshot newest, TooFew why) {
        return figures.smallCorrections() == DisclosureSettings.SmallCorrections.WITHHOLD
                && figures.withhold(newest, why.figures());
    }

    /** Why a snapshot's figures can't stand beside those that are published of its month; empty when they can. */
    Optional<TooFew> tooFew(Snapshot snapshot) {
        List<Long> published = published(snapshot);
        return published.isEmpty() || published.get(0) == snapshot.id()
                ? Optional.empty()
                : published.stream()
                        .filter(before -> before != snapshot.id())
                        .flatMap(before -> tooFew(before, snapshot).stream())
                        .reduce(TooFew::and);
    }

    private Optional<TooFew> tooFew(long before, Snapshot snapshot) {
        return new SmallCorrections(workplace, figures.rules(Edition.COMMITTEE), figures.sickLeaveCodes())
                .tooFew(
                        before,
                        figures.make(new Snapshots(workplace.database()).get(before), Edition.COMMITTEE),
                        snapshot,
                        figures.make(snapshot, Edition.COMMITTEE));
    }

    /** Readers have a snapshot's figures, so nothing of its month waits any more. */
    void areOut(Snapshot snapshot) {
        waiting().areOut(snapshot.period());
    }

    private WaitingCorrections waiting() {
        return new WaitingCorrections(workplace, municipality);
    }

    private List<Long> published(Snapshot snapshot) {
        return register.snapshots(municipality, snapshot.period(), Edition.COMMITTEE);
    }
}
