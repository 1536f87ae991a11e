package dk.personaletal.shared;

/**
 * What one figure is about. The same key names it in indicators, disclosure, reports and {@code explain}.
 *
 * @param indicator for example {@code turnover}
 * @param breakdown for example {@code total}, {@code department}, {@code unit}, {@code agreement_group}
 * @param member code of the row within the breakdown, for example {@code CSI}; {@code *} for the total row
 * @param time the year or window the figure is about, for example {@code 2020} or {@code 2021-03}
 * @param measure for example {@code leavers_rate}
 */
public record FigureKey(String indicator, String breakdown, String member, String time, String measure) {

    /** The member code of a total row. */
    public static final String TOTAL = "*";

    /** The same row and time, another measure. */
    public FigureKey beside(String other) {
        return new FigureKey(indicator, breakdown, member, time, other);
    }

    /** The same row and measure at another time. */
    public FigureKey at(String other) {
        return new FigureKey(indicator, breakdown, member, other, measure);
    }
}
