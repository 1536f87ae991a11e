package dk.personaletal.reports.model;

import dk.personaletal.shared.NumberStyle;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A chart over categories. Values are as printed, already rounded; a withheld value is null and leaves a gap.
 *
 * @param style the axis and label format
 */
public record Chart(Kind kind, List<String> categories, List<Series> series, NumberStyle style) {
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            if (one.values().size() != categories.size()) {
                throw new IllegalArgumentException("a value for each category, or null");
            }
        }
    }

    /** How it's drawn. */
    public enum Kind {
        /** Lines with distinct markers, oldest first. */
        LINE,
        /** Vertical bars, series side by side. */
        COLUMN,
        /** Horizontal bars: for long category names. */
        BAR
    }

    /** One line, or one colour of bars. */
    public record Series(String name, List<@Nullable BigDecimal> values) {
        public Series {
            values = Collections.unmodifiableList(Arrays.asList(values.toArray(new BigDecimal[0])));
        }
    }
}
