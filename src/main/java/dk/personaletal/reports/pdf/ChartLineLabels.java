package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.Chart;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.labels.CategoryItemLabelGenerator;
import org.jfree.data.category.CategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * Which points of a line chart carry their value. A single line: all of them. Several lines: the last point of
 * each, but for a line that ends so near an earlier one that the labels would overlap.
 */
final class ChartLineLabels implements CategoryItemLabelGenerator {
    /** Closest distance of two labels, as a share of the values' span. */
    private static final double NEAREST = 0.09;

    private final ChartNumber number;
    private final boolean single;
    private final int last;
    private final List<Integer> labelled = new ArrayList<>();

    ChartLineLabels(Chart chart) {
        number = new ChartNumber(chart.style(), false);
        single = chart.series().size() == 1;
        last = chart.categories().size() - 1;
        List<Double> ends = new ArrayList<>();
        for (int series = 0; series < chart.series().size(); series++) {
            BigDecimal end = chart.series().get(series).values().get(last);
            if (end != null && isFree(end.doubleValue(), ends, span(chart))) {
                ends.add(end.doubleValue());
                labelled.add(series);
            }
        }
    }

    private static boolean isFree(double end, List<Double> taken, double span) {
        return taken.stream().allMatch(other -> Math.abs(other - end) >= NEAREST * span);
    }

    private static double span(Chart chart) {
        double[] values = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue)
                .sorted()
                .toArray();
        return values[values.length - 1] - values[0];
    }

    @Override
    public @Nullable String generateLabel(CategoryDataset dataset, int row, int column) {
        boolean shown = single || column == last && labelled.contains(row);
        Number value = dataset.getValue(row, column);
        return shown && value != null ? number.format(value.doubleValue()) : null;
    }

    @Override
    public String generateRowLabel(CategoryDataset dataset, int row) {
        return String.valueOf(dataset.getRowKey(row));
    }

    @Override
    public String generateColumnLabel(CategoryDataset dataset, int column) {
        return String.valueOf(dataset.getColumnKey(column));
    }
}
