package dk.personaletal.reports.pdf;

import java.util.List;

/**
 * What tables must share to share a template.
 *
 * @param columns from left to right
 */
record TableLayout(List<Column> columns) {

    /**
     * @param width in points
     * @param number whether the column holds figures and is set to the right
     */
    record Column(int width, boolean number) {}
}
