package dk.personaletal.descriptor;

import java.util.List;
import java.util.Map;

/**
 * A table's rows.
 *
 * @param by what they divide by; empty: the whole municipality
 * @param measures those that it has
 * @param instead the sets that its measures count instead of those that they name
 * @param open whether its figures tell of no one, whatever they measure
 * @param lines whether {@code explain} can list the lines behind a row
 * @param partsWithin the traits that a part's whole has too: the share of an age among women is of the women
 * @param column whether a row is worth more to a reader than a row of others, so that others are withheld before it
 */
public record Breakdown(
        List<Dimension> by,
        List<String> measures,
        Map<String, String> instead,
        List<Dimension> partsWithin,
        boolean open,
        boolean lines,
        boolean column) {
    public Breakdown {
        by = List.copyOf(by);
        measures = List.copyOf(measures);
        instead = Map.copyOf(instead);
        partsWithin = List.copyOf(partsWithin);
    }
}
