package dk.personaletal.reports.charts;

import java.util.List;

/** Lying rows under each other, one a category, each as high as its name or its bars need. */
final class Rows {
    /** A page's height less its frame, a heading, the caption and the note. */
    private static final double TALLEST = 560;

    private final RowNames names;
    private final double[] tops;

    Rows(List<String> categories, double least, double top) {
        names = new RowNames(categories);
        tops = new double[categories.size() + 1];
        tops[0] = top;
        for (int row = 0; row < categories.size(); row++) {
            tops[row + 1] = tops[row] + Math.max(least, names.height(row));
        }
        shrink(top);
    }

    /** So many rows that the page hasn't room for them are drawn closer. */
    private void shrink(double top) {
        double height = tops[tops.length - 1] - top;
        for (int row = 0; height > TALLEST && row < tops.length; row++) {
            tops[row] = top + (tops[row] - top) * TALLEST / height;
        }
    }

    RowNames names() {
        return names;
    }

    double top() {
        return tops[0];
    }

    double bottom() {
        return tops[tops.length - 1];
    }

    double middle(int row) {
        return (tops[row] + tops[row + 1]) / 2;
    }

    double height(int row) {
        return tops[row + 1] - tops[row];
    }
}
