package dk.personaletal.figures;

import dk.personaletal.disclosure.Disclosure;
import dk.personaletal.disclosure.EarlierReport;
import dk.personaletal.disclosure.EarlierReports;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.disclosure.Protected;
import dk.personaletal.disclosure.PublishableCells;
import dk.personaletal.disclosure.WithheldFigures;
import dk.personaletal.history.KeptYears;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.IndicatorValues;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.workplace.Progress;
import dk.personaletal.workplace.Workplace;
import java.util.List;
import java.util.Set;

/**
 * What the steps of the figures do.
 *
 * @param isComputed whether the snapshot's figures are there already, for another edition
 */
record FiguresWork(
        Workplace workplace,
        IndicatorScope scope,
        Edition edition,
        List<Indicator> indicators,
        Disclosure disclosure,
        boolean isComputed,
        Progress progress) {

    void prepare(KeptYears kept) {
        kept.makeMissing(workplace.database(), scope.snapshotId());
    }

    void compute(Indicator indicator) {
        progress.stage("Beregner " + indicator.name());
        indicator.compute(scope, workplace.database());
    }

    /** The house may know what readers have, and what they haven't. */
    private List<EarlierReport> earlier() {
        return edition == Edition.COMMITTEE
                ? EarlierReports.list(scope.municipality(), scope.snapshotId(), workplace.database())
                : List.of();
    }

    void protect() {
        save(protect(Set.of()));
    }

    /**
     * Withholds what would tell by how much figures were corrected.
     *
     * @param corrected of which it mustn't be known
     * @return whether that can be had; nothing is changed when it can't
     */
    boolean withhold(Set<FigureKey> corrected) {
        Protected figures = protect(corrected);
        if (figures.keepsDifferences()) {
            save(figures);
        }
        return figures.keepsDifferences();
    }

    private Protected protect(Set<FigureKey> corrected) {
        progress.stage("Skjuler små antal");
        return disclosure.protect(IndicatorValues.list(scope.snapshotId(), workplace.database()), earlier(), corrected);
    }

    private void save(Protected figures) {
        PublishableCells.save(scope.snapshotId(), edition, figures.cells(), workplace.template());
        WithheldFigures.save(scope.snapshotId(), edition, figures.withheld(), workplace.template());
    }
}
