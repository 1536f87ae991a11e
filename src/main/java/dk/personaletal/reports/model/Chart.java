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
 * @param marked the category that is our own and stands out in a {@link Kind#STRIP} or among the bars of a
 *     {@link Kind#BAR} with one series; empty without
 * @param reference the category that a {@link Kind#STRIP} draws as a line across, for example the whole country; empty
 *     without
 */
public record Chart(
        Kind kind, List<String> categories, List<Series> series, NumberStyle style, String marked, String reference) {
    public Chart {
        categories = List.copyOf(categories);
        series = List.copyOf(series);
        for (Series one : series) {
            require(one.values().size() == categories.size(), "a value for each category, or null");
        }
        require(marked.isEmpty() || categories.contains(marked), "the marked category isn't among the categories");
        require(reference.isEmpty() || categories.contains(reference), "the reference isn't among the categories");
        require(!kind.hasTwoSeries || series.size() == 2, kind + " takes exactly two series");
        require(!kind.isPositive || series.stream().noneMatch(Series::isNegative), kind + " takes no negative values");
    }

    public Chart(Kind kind, List<String> categories, List<Series> series, NumberStyle style) {
        this(kind, categories, series, style, "", "");
    }

    /** Nothing is shown: every value is withheld or there is none. */
    public boolean isEmpty() {
        return series.stream().flatMap(one -> one.values().stream()).allMatch(value -> value == null);
    }

    private static void require(boolean holds, String message) {
        if (!holds) {
            throw new IllegalArgumentException(message);
        }
    }

    /** How it's drawn. */
    public enum Kind {
        /** Lines with distinct markers, oldest first. */
        LINE(false, false),
        /** Vertical bars, series side by side. */
        COLUMN(false, false),
        /** Horizontal bars: for long category names. */
        BAR(false, false),
        /** A horizontal bar of 100 percent for each category; the series are its parts in percent, in order. */
        STACKED_BAR(false, true),
        /** A row a category with two points joined by a line: the first series is our own, the second the group. */
        DUMBBELL(true, false),
        /** Horizontal bars from 100 percent to either side: for shares of something that most are close to. */
        INDEX(false, false),
        /** Bars back to back by age band, youngest first: the first series to the left. */
        PYRAMID(true, true),
        /** A little line chart for each series, all on the same scale; categories oldest first. */
        SMALL_MULTIPLES(false, false),
        /** A dot for each category, up to 98 municipalities, on one line for each series. */
        STRIP(false, false);

        private final boolean hasTwoSeries;
        private final boolean isPositive;

        Kind(boolean hasTwoSeries, boolean isPositive) {
            this.hasTwoSeries = hasTwoSeries;
            this.isPositive = isPositive;
        }
    }

    /** One line, one colour of bars, one panel or one strip. */
    public record Series(String name, List<@Nullable BigDecimal> values) {
        public Series {
            values = Collections.unmodifiableList(Arrays.asList(values.toArray(new BigDecimal[0])));
        }

        private boolean isNegative() {
            return values.stream().anyMatch(value -> value != null && value.signum() < 0);
        }
    }
}
