package dk.personaletal.explain;

import java.util.List;

/**
 * A printed figure and the way back from it.
 *
 * @param version the published version that it stands in
 * @param restated how rows are read otherwise than they were delivered, in Danish
 * @param rowsGone rows of its deliveries that retention has removed since
 */
public record Explanation(
        String figure,
        String period,
        String edition,
        int version,
        String asOf,
        String population,
        List<Value> cells,
        List<Source> deliveries,
        List<Line> lines,
        List<Remark> findings,
        List<String> restated,
        long rowsGone) {
    public Explanation {
        cells = List.copyOf(cells);
        deliveries = List.copyOf(deliveries);
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
        restated = List.copyOf(restated);
    }

    /**
     * A cell.
     *
     * @param table the first that prints it; empty when none does
     * @param column the heading that it stands under; the measure when it's in no table
     * @param printed as on paper; a dot when it's withheld
     * @param calculation the formula with its numbers; without them when it's withheld
     */
    public record Value(
            String breakdown,
            String member,
            String name,
            String time,
            String measure,
            String table,
            String column,
            String printed,
            String formula,
            String calculation) {}

    /**
     * A delivery behind the figure.
     *
     * @param linesListed how many of the lines below are its
     */
    public record Source(String file, String sha256, long rowsRead, long rowsKept, long linesListed) {}

    /**
     * A line that counts.
     *
     * @param role why: afgang, tilgang, flyttet, alder, sygefravær
     * @param person pseudonym
     */
    public record Line(String role, String file, long line, String person) {}

    /** A finding on one of the lines. */
    public record Remark(String rule, String file, long line, String message) {}
}
