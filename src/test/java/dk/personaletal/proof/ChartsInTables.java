package dk.personaletal.proof;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Table;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a chapter's charts against its tables. */
record ChartsInTables(Chapter chapter) {

    private static final Set<String> SHORT_MONTHS =
            Set.of("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec");

    /** Values that no table has where it should, and cells that a chart leaves out though they are shown. */
    List<String> foreign() {
        List<String> foreign = new ArrayList<>();
        chapter.blocks().stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .forEach(figure -> foreign(figure, foreign));
        return foreign;
    }

    private void foreign(Figure figure, List<String> foreign) {
        Chart chart = figure.chart();
        for (Chart.Series series : chart.series()) {
            for (int i = 0; i < chart.categories().size(); i++) {
                String category = chart.categories().get(i);
                BigDecimal value = series.values().get(i);
                if (cells(category, series.name()).noneMatch(cell -> isSame(cell, chart, value))) {
                    foreign.add(figure.caption() + ": " + series.name() + ", " + category + " " + value);
                }
            }
        }
    }

    /** The cells in rows of that name, best where the series' name stands too; a chart of one series may have its own. */
    private Stream<Cell> cells(String category, String series) {
        return chapter.blocks().stream()
                .filter(Table.class::isInstance)
                .map(Table.class::cast)
                .flatMap(table -> table.rows().stream()
                        .filter(row -> names(row).anyMatch(name -> isCalled(name, category))
                                || (names(row).anyMatch(name -> isCalled(name, series))
                                        && table.columns().stream()
                                                .anyMatch(column -> isCalled(column.heading(), category))))
                        .flatMap(row -> row.cells().stream()));
    }

    private static Stream<String> names(Table.Row row) {
        List<String> texts = row.cells().stream()
                .filter(Cell.Text.class::isInstance)
                .map(Cell::text)
                .toList();
        return Stream.concat(texts.stream(), Stream.of(texts.stream().collect(Collectors.joining(" "))));
    }

    private static boolean isCalled(String name, String category) {
        return plain(name).equals(plain(category))
                || (SHORT_MONTHS.contains(category) && plain(name).startsWith(category))
                || Optional.of(category)
                        .filter(c -> c.matches("[a-zæøå]{3} \\d{2}"))
                        .map(c -> isMonth(name, c))
                        .orElse(false)
                || Optional.of(name)
                        .filter(n -> plain(n).startsWith(plain(category) + ","))
                        .isPresent();
    }

    /** {@code mar 21} is {@code marts 2021}. */
    private static boolean isMonth(String name, String category) {
        return Evidence.time(name).matches("\\d{4}-\\d{2}")
                && name.startsWith(category.substring(0, 3))
                && name.endsWith(category.substring(category.length() - 2));
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.forLanguageTag("da")).replace("personer ", "");
    }

    private static boolean isSame(Cell cell, Chart chart, @Nullable BigDecimal value) {
        if (!(cell instanceof Cell.Number number)) {
            return value == null;
        }
        Optional<Ratio> exact = number.cell().value();
        return value == null
                ? exact.isEmpty()
                : exact.map(ratio -> DanishFormat.rounded(ratio, chart.style()).compareTo(value) == 0)
                        .orElse(false);
    }
}
