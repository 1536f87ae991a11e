package dk.personaletal.proof;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.KeyFigures;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The numbers that a chapter's pages must have and may have: those of its texts and tables; and those of its charts,
 * which needn't name every value, with their axes' round numbers. A table's head may come again on the next page.
 */
final class OnPaper {
    private final Numbers must = Numbers.none();
    private final Numbers may = Numbers.none();
    private final Set<String> anyTimes = new HashSet<>();

    OnPaper(Chapter chapter, int number) {
        must.add(number + " " + chapter.title());
        int sections = 0;
        int tables = 0;
        int figures = 0;
        for (Block block : chapter.blocks()) {
            if (block instanceof Heading heading) {
                must.add((heading.level() == 2 ? numbered(number, ++sections) : "") + heading.text());
            } else if (block instanceof Table table) {
                must.add(numbered(number, ++tables) + table.caption());
                add(table);
            } else if (block instanceof Figure figure) {
                must.add(numbered(number, ++figures) + figure.caption() + " " + figure.note());
                add(figure.chart());
            } else {
                text(block);
            }
        }
    }

    Numbers must() {
        return must;
    }

    Numbers may() {
        return may;
    }

    Set<String> anyTimes() {
        return anyTimes;
    }

    /** A section's number reads as one decimal number would: 1.2 gives 1 and 2. */
    private static String numbered(int chapter, int part) {
        return chapter + " " + part + " ";
    }

    private void text(Block block) {
        if (block instanceof Paragraph paragraph) {
            must.add(paragraph.text());
        } else if (block instanceof BulletList list) {
            list.items().forEach(must::add);
        } else if (block instanceof KeyFigures figures) {
            figures.figures().forEach(figure -> must.add(figure.label() + " " + figure.value() + " " + figure.note()));
        }
    }

    private void add(Table table) {
        List<Table.Column> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).onPaper()) {
                int column = i;
                must.add(columns.get(column).heading());
                Numbers.in(columns.get(column).heading()).forEach(anyTimes::add);
                table.rows().forEach(row -> must.add(row.cells().get(column).text()));
            }
        }
        table.notes().forEach(must::add);
    }

    private void add(Chart chart) {
        chart.categories().forEach(may::add);
        for (Chart.Series series : chart.series()) {
            may.add(series.name());
            if (chart.kind() == Chart.Kind.SMALL_MULTIPLES) {
                chart.categories().forEach(may::add);
            }
            for (BigDecimal value : series.values()) {
                if (value != null) {
                    may.add(print(value, chart.style()));
                }
            }
        }
        if (chart.kind() == Chart.Kind.PYRAMID) {
            // drawn after each other with the whole width between them, and read without a space
            chart.series().forEach(series -> sideBySide(chart, series));
        }
        axis(chart);
    }

    private void sideBySide(Chart chart, Chart.Series series) {
        for (int i = 0; i < chart.categories().size(); i++) {
            BigDecimal value = series.values().get(i);
            if (value != null) {
                String read = chart.categories().get(i) + print(value, chart.style());
                Numbers.in(read).forEach(anyTimes::add);
            }
        }
    }

    /** One, two or five times a power of ten apart, at most eight of them, from below the least to above the most. */
    private void axis(Chart chart) {
        List<BigDecimal> values = chart.series().stream()
                .flatMap(series -> series.values().stream())
                .filter(value -> value != null)
                .sorted()
                .toList();
        if (values.isEmpty()) {
            return;
        }
        BigDecimal most = values.get(values.size() - 1);
        for (BigDecimal least : List.of(values.get(0), BigDecimal.ZERO.min(values.get(0)))) {
            for (int power = -2; power < 7; power++) {
                for (int mantissa : new int[] {1, 2, 5}) {
                    steps(least, most, BigDecimal.valueOf(mantissa).scaleByPowerOfTen(power), chart.style());
                }
            }
        }
    }

    private void steps(BigDecimal least, BigDecimal most, BigDecimal step, NumberStyle style) {
        BigDecimal first = least.divide(step, 0, java.math.RoundingMode.FLOOR);
        BigDecimal last = most.divide(step, 0, java.math.RoundingMode.CEILING);
        if (last.subtract(first).compareTo(BigDecimal.valueOf(8)) <= 0) {
            for (BigDecimal at = first; at.compareTo(last) <= 0; at = at.add(BigDecimal.ONE)) {
                BigDecimal value = at.multiply(step);
                Numbers.in(print(value, style)).forEach(anyTimes::add);
                if (value.stripTrailingZeros().scale() <= 0) {
                    Numbers.in(DanishFormat.print(Ratio.of(value), NumberStyle.COUNT))
                            .forEach(anyTimes::add);
                }
            }
        }
    }

    private static String print(BigDecimal value, NumberStyle style) {
        return DanishFormat.print(Ratio.of(value).scaleByPowerOfTen(-style.powerOfTen()), style);
    }
}
