package dk.personaletal.disclosure;

import java.util.List;

/**
 * What came of disclosure control.
 *
 * @param cells every figure, as it may be published
 * @param withheld the withheld ones, for HR's books
 */
public record Protected(List<PublishableCell> cells, List<Withheld> withheld) {
    public Protected {
        cells = List.copyOf(cells);
        withheld = List.copyOf(withheld);
    }
}
