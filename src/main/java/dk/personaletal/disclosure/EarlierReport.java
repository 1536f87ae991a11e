package dk.personaletal.disclosure;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import java.util.List;
import java.util.Set;

/**
 * A report that readers have.
 *
 * @param figures all that it's made of
 * @param shown those of them that it shows
 */
public record EarlierReport(List<IndicatorValue> figures, Set<FigureKey> shown) {
    public EarlierReport {
        figures = List.copyOf(figures);
        shown = Set.copyOf(shown);
    }
}
