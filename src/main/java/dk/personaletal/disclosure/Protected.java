package dk.personaletal.disclosure;

import java.util.List;

/**
 * What came of disclosure control.
 *
 * @param cells every figure, as it may be published
 * @param withheld the withheld ones, for HR's books
 * @param keepsDifferences whether none of the differences that were to be kept can be worked out
 */
public record Protected(List<PublishableCell> cells, List<Withheld> withheld, boolean keepsDifferences) {
    public Protected {
        cells = List.copyOf(cells);
        withheld = List.copyOf(withheld);
    }
}
