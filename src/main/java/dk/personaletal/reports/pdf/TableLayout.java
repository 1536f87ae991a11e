package dk.personaletal.reports.pdf;

import java.util.List;

/**
 * What tables must share to share a template.
 *
 * @param columns from left to right
 */
record TableLayout(List<Column> columns) {
    private static final int MOST_COLUMNS_AT_FULL_SIZE = 6;

    /** Whether a table with so many columns is set in smaller type. */
    static boolean isCompact(int columns) {
        return columns > MOST_COLUMNS_AT_FULL_SIZE;
    }

    boolean isCompact() {
        return isCompact(columns.size());
    }

    /**
     * @param width in points
     * @param number whether the column holds figures and is set to the right
     */
    record Column(int width, boolean number) {}
}
