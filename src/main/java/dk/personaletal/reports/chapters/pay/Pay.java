package dk.personaletal.reports.chapters.pay;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.reports.writing.PayRule;
import dk.personaletal.reports.writing.Ranking;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiFunction;

/** Looks up pay figures, and builds the tables and figures that all of the chapter's sections share. */
record Pay(ChapterContext context) {
    static final String GROUP = "agreement_group";

    Optional<Ratio> total(String time, String measure) {
        return context.value(PayChapter.PAY, "total", FigureKey.TOTAL, time, measure);
    }

    /** Whether the municipality has the figure, be it withheld: else its column was not delivered. */
    boolean exists(String time, String measure) {
        return context.figures()
                .find(new FigureKey(PayChapter.PAY, "total", FigureKey.TOTAL, time, measure))
                .isPresent();
    }

    Ranking ranking(String measure) {
        return Ranking.of(context, PayChapter.PAY, GROUP, context.closing(), measure);
    }

    /** One row an agreement group, and the total below. */
    Table byGroup(String name, List<Column> columns, BiFunction<String, Member, Row> row, List<String> notes) {
        List<Row> rows = new ArrayList<>();
        for (Member group : context.figures().members(PayChapter.PAY, GROUP)) {
            rows.add(row.apply(GROUP, group));
        }
        Row total = row.apply("total", new Member(FigureKey.TOTAL, context.text("i_alt")));
        rows.add(new Row(total.cells(), true));
        List<String> all = new ArrayList<>(notes);
        all.add(context.text("loen.population"));
        all.add(Notes.source(context));
        return new Table(
                "loen_" + name,
                context.text("loen." + name + ".tabel", window()),
                columns,
                rows,
                Notes.withFootnote(rows, all, PayRule.text(context, "diskretion.fodnote.loen")));
    }

    /** Nothing when no group's figure may be shown. */
    Optional<Figure> figure(Chart.Kind kind, String name, String series, String measure, NumberStyle style) {
        Ranking ranking = ranking(measure);
        if (ranking.rows().isEmpty()) {
            return Optional.empty();
        }
        Chart chart = new Chart(
                kind,
                ranking.rows().stream().map(row -> row.member().name()).toList(),
                List.of(Charts.series(series, ranking.rows(), style, row -> Optional.of(row.value()))),
                style);
        String caption = context.text("loen." + name + ".figur", window());
        return Optional.of(new Figure(
                caption,
                chart,
                context.text("figur.soejler") + " " + caption + ". " + Charts.inWords(chart),
                Notes.source(context)));
    }

    Map<String, String> window() {
        Map<String, String> values = new TreeMap<>();
        values.put("fra", context.month(context.openingMonth()));
        values.put("til", context.month(context.facts().period()));
        return values;
    }
}
