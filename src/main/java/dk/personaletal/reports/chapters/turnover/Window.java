package dk.personaletal.reports.chapters.turnover;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Contest;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.reports.writing.Span;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The figures of the report's twelve months, and what every section of the chapter says in the same way. */
record Window(ChapterContext context) {
    /** The window's first and last census, and the first month that a flow is counted in, for texts. */
    Map<String, String> months() {
        Map<String, String> values = new TreeMap<>();
        values.put("fra", context.month(context.openingMonth()));
        values.put("foerste", context.month(context.openingMonth().plusMonths(1)));
        values.put("til", context.month(context.facts().period()));
        return values;
    }

    Optional<Ratio> value(String breakdown, String member, String measure) {
        return context.value(Turnover.TURNOVER, breakdown, member, context.closing(), measure);
    }

    Optional<Ratio> total(String measure) {
        return value("total", FigureKey.TOTAL, measure);
    }

    Cell cell(String breakdown, String member, String measure, NumberStyle style) {
        return context.cell(Turnover.TURNOVER, breakdown, member, context.closing(), measure, style);
    }

    Cell totalCount(String measure) {
        return cell("total", FigureKey.TOTAL, measure, COUNT);
    }

    /** What is said of the rows' leaving rates: each is held against the rest of the municipality. */
    List<String> span(String key, String breakdown, List<Member> members) {
        Contest.Measures measures =
                new Contest.Measures(Turnover.TURNOVER, breakdown, "leavers", "opening", "leavers_rate");
        return new Span(context, key, PERCENT).sentences(Contest.of(context, measures, members, PERCENT));
    }

    /** The month of a figure's time: {@code marts 2021}. */
    String month(String time) {
        return context.month(YearMonth.parse(time));
    }

    /** What rates are divided by: the opening headcount, unless the settings chose the mean. */
    String rateNote() {
        String key = total("mean_headcount").isPresent() ? "omsaetning.naevner.middel" : "omsaetning.naevner.start";
        return context.text(key, Map.of("primo", context.month(context.openingMonth())));
    }

    /** The same for a table of several windows. */
    String rateNoteOfWindows() {
        return total("mean_headcount").isPresent()
                ? context.text("omsaetning.naevner.middel")
                : context.text("omsaetning.naevner.start.hver");
    }

    /** The same on a chart's axis: {@code mar 21}. */
    String shortMonth(String time) {
        return DanishFormat.shortMonth(YearMonth.parse(time));
    }

    /** A table whose own notes, if any, stand above population and source. */
    Table table(String name, String key, List<Column> columns, List<Row> rows, String... notes) {
        List<String> all = new ArrayList<>(List.of(notes));
        all.add(context.text("omsaetning.population"));
        all.add(Notes.source(context));
        return new Table(name, context.text(key, months()), columns, rows, Notes.withFootnote(context, rows, all));
    }

    /** @param kind the text that names the kind of chart to one who can't see it */
    Figure figure(String key, String kind, Chart chart) {
        String caption = context.text(key, months());
        String alternative = context.text(kind) + " " + caption + ". " + Charts.inWords(chart);
        return new Figure(caption, chart, alternative, Notes.source(context));
    }
}
