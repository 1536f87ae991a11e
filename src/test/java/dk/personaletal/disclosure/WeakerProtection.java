package dk.personaletal.disclosure;

import dk.personaletal.disclosure.sets.Family;
import dk.personaletal.history.Snapshot;
import dk.personaletal.indicators.IndicatorValues;
import dk.personaletal.workplace.Workplace;
import java.util.Map;
import java.util.Set;

/**
 * A protection that doesn't know of all links, for those who want to see what they're worth.
 *
 * @param known the kinds of links that it knows of
 */
public record WeakerProtection(DisclosureRules rules, Set<Family> known) {
    /** In the place of the readers' cells that are kept of a snapshot. */
    public void save(Snapshot snapshot, Workplace workplace) {
        Protected figures = new Disclosure(Edition.COMMITTEE, rules, Map.of())
                .protect(
                        IndicatorValues.list(snapshot.id(), workplace.database()),
                        EarlierReports.list(snapshot.municipality(), snapshot.id(), workplace.database()),
                        Set.of(),
                        known);
        workplace
                .transaction()
                .executeWithoutResult(status ->
                        PublishableCells.save(snapshot.id(), Edition.COMMITTEE, figures.cells(), workplace.template()));
    }
}
