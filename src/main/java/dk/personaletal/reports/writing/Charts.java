package dk.personaletal.reports.writing;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Chart.Series;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Builds charts of printed values, and the words that say the same to a screen reader. */
public final class Charts {
    private Charts() {}

    public static <T> Series series(
            String name, List<T> categories, NumberStyle style, Function<T, Optional<Ratio>> figure) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        for (T category : categories) {
            values.add(figure.apply(category)
                    .map(value -> DanishFormat.rounded(value, style))
                    .orElse(null));
        }
        return new Series(name, values);
    }

    /** Every shown value in words: {@code Afgang: Center A 14,4 %, Center B 22,0 %.} */
    public static String inWords(Chart chart) {
        return chart.series().stream()
                .map(series -> series.name() + ": " + values(chart, series) + ".")
                .collect(Collectors.joining(" "));
    }

    private static String values(Chart chart, Series series) {
        List<String> parts = new ArrayList<>();
        for (int i = 0; i < chart.categories().size(); i++) {
            BigDecimal value = series.values().get(i);
            if (value != null) {
                Ratio exact = Ratio.of(value).scaleByPowerOfTen(-chart.style().powerOfTen());
                parts.add(chart.categories().get(i) + " " + DanishFormat.print(exact, chart.style()));
            }
        }
        return String.join(", ", parts);
    }
}
