package dk.personaletal.reports.charts;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.type.HouseFont;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.DoubleStream;

/** A chart's shown values: their span, and how wide they are in print. A chart without any isn't asked. */
record Values(double least, double most, double widest) {

    static Values of(Chart chart) {
        return new Values(
                all(chart).min().orElse(0),
                all(chart).max().orElse(0),
                chart.series().stream()
                        .flatMap(series -> series.values().stream())
                        .filter(Objects::nonNull)
                        .mapToDouble(value -> HouseFont.width(print(chart, value), HouseFont.CHART_BOLD))
                        .max()
                        .orElse(0));
    }

    static String print(Chart chart, BigDecimal value) {
        return new ChartNumber(chart.style(), false).format(value);
    }

    private static DoubleStream all(Chart chart) {
        return chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(Objects::nonNull)
                .mapToDouble(BigDecimal::doubleValue);
    }
}
