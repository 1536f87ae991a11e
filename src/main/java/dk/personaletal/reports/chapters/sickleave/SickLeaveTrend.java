package dk.personaletal.reports.chapters.sickleave;

import static dk.personaletal.shared.NumberStyle.DAYS;
import static dk.personaletal.shared.NumberStyle.PERCENT_TWO;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Chart.Series;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Sick leave month by month: twelve months rolling, and the months of the year beside each other. */
final class SickLeaveTrend {
    private static final String MONTH = "month";
    private static final String ROLLING = "rolling";
    private static final Locale DANISH = Locale.forLanguageTag("da");

    private final ChapterContext context;
    private final Columns columns;

    SickLeaveTrend(ChapterContext context) {
        this.context = context;
        this.columns = new Columns(context);
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        List<String> rolling = whole(ROLLING, 12);
        if (rolling.size() > 1) {
            blocks.add(new Heading(2, context.text("sygefravaer.rullende_maaneder")));
            rolling(blocks, rolling);
        }
        List<String> months = whole(MONTH, 1);
        if (!months.isEmpty()) {
            blocks.add(new Heading(2, context.text("sygefravaer.maaned")));
            months(blocks, months);
        }
        return blocks;
    }

    /** The times whose absence is delivered for all of their months, oldest first. */
    private List<String> whole(String breakdown, long months) {
        return context.figures().times(SickLeave.OWN, breakdown, "days_per_fte").stream()
                .filter(time -> context.value(SickLeave.OWN, breakdown, FigureKey.TOTAL, time, "absence_months")
                        .filter(count -> count.compareValue(Ratio.count(months)) == 0)
                        .isPresent())
                .toList();
    }

    private void rolling(List<Block> blocks, List<String> times) {
        List<Row> rows = new ArrayList<>();
        for (String time : times) {
            rows.add(new Row(
                    List.of(
                            Cell.text(context.month(YearMonth.parse(time))),
                            columns.own(ROLLING, FigureKey.TOTAL, time, "days_per_fte", DAYS),
                            columns.own(ROLLING, FigureKey.TOTAL, time, "percent", PERCENT_TWO)),
                    false));
        }
        List<String> names =
                times.stream().map(time -> context.month(YearMonth.parse(time))).toList();
        Map<String, String> span = Map.of("fra", names.get(0), "til", names.get(names.size() - 1));
        blocks.add(columns.table(
                "sygefravaer_rullende",
                "rullende_maaneder",
                span,
                List.of(
                        Column.of("12 måneder til og med", 160),
                        Column.of("Dagsværk pr. årsværk", 110),
                        Column.of("Fravær %", 90)),
                rows,
                new OppositeMoves(context).notes(ROLLING, times)));
        Series series = Charts.series(
                context.municipalityName(),
                times,
                DAYS,
                time -> context.value(SickLeave.OWN, ROLLING, FigureKey.TOTAL, time, "days_per_fte"));
        List<String> categories = times.stream()
                .map(YearMonth::parse)
                .map(DanishFormat::shortMonth)
                .toList();
        blocks.add(figure("sygefravaer.rullende_maaneder.figur", span, categories, List.of(series), DAYS));
    }

    private void months(List<Block> blocks, List<String> times) {
        List<String> years = times.stream()
                .map(time -> time.substring(0, 4))
                .distinct()
                .sorted()
                .toList();
        List<Column> headings = new ArrayList<>(List.of(Column.of("Måned", 120)));
        years.forEach(year -> headings.add(Column.of(year, 80)));
        List<Row> rows = new ArrayList<>();
        for (Month month : Month.values()) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(name(month))));
            for (String year : years) {
                String time = time(year, month);
                cells.add(
                        times.contains(time)
                                ? columns.own(MONTH, FigureKey.TOTAL, time, "percent", PERCENT_TWO)
                                : new Cell.Absent());
            }
            rows.add(new Row(cells, false));
        }
        Map<String, String> span = Map.of("fra", years.get(0), "til", years.get(years.size() - 1));
        blocks.add(columns.table(
                "sygefravaer_maaned",
                "maaned",
                span,
                headings,
                rows,
                List.of(context.text("sygefravaer.maaned.note"))));
        List<Series> series = years.stream()
                .map(year -> Charts.series(
                        year, List.of(Month.values()), PERCENT_TWO, month -> monthValue(times, time(year, month))))
                .toList();
        blocks.add(figure(
                "sygefravaer.maaned.figur",
                span,
                Arrays.stream(Month.values()).map(SickLeaveTrend::shortName).toList(),
                series,
                PERCENT_TWO));
    }

    private Optional<Ratio> monthValue(List<String> times, String time) {
        return times.contains(time)
                ? context.value(SickLeave.OWN, MONTH, FigureKey.TOTAL, time, "percent")
                : Optional.empty();
    }

    private Figure figure(
            String key, Map<String, String> span, List<String> categories, List<Series> series, NumberStyle style) {
        String caption = context.text(key, span);
        Chart chart = new Chart(Chart.Kind.LINE, categories, series, style);
        return new Figure(
                caption,
                chart,
                context.text("figur.kurver") + " " + caption + ". " + Charts.inWords(chart),
                Notes.source(context));
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL_STANDALONE, DANISH);
    }

    private static String shortName(Month month) {
        return name(month).substring(0, 3);
    }

    private static String time(String year, Month month) {
        return YearMonth.of(Integer.parseInt(year), month).toString();
    }
}
