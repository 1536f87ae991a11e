package dk.personaletal.reports.chapters.age;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SIGNED_COUNT;
import static dk.personaletal.shared.NumberStyle.SIGNED_PERCENT;
import static dk.personaletal.shared.NumberStyle.SIGNED_WHOLE;
import static dk.personaletal.shared.NumberStyle.WHOLE;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Chart.Series;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ChapterSource;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Aldersfordeling: age bands at two censuses, and ages by agreement group. */
public final class AgeChapter implements ChapterSource {
    /** The indicator that the chapter tells of. */
    public static final String AGE = "age";

    static final String BAND = "band";
    static final String GROUP = "agreement_group";
    private static final String MEAN = "mean";

    /** Youngest first, as people read a ladder of ages; the alphabet would put 75+ before under 20. */
    static final List<String> BANDS =
            List.of("u20", "20-29", "30-39", "40-49", "50-59", "60-69", "70-74", "75+", "unknown");

    @Override
    public String name() {
        return "aldersfordeling";
    }

    @Override
    public Chapter write(ChapterContext context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(context.text("alder.indledning", values(context))));
        sentences(context).forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(bandTable(context));
        blocks.add(bandFigure(context));
        blocks.addAll(new AgeShares(context).blocks());
        blocks.addAll(new AgeBySex(context).blocks());
        blocks.add(new Heading(2, context.text("alder.overenskomst")));
        new Sentences(context)
                .add(
                        "alder.over60",
                        "andel",
                        context.value(AGE, GROUP, FigureKey.TOTAL, context.closing(), "share_60_plus"),
                        PERCENT,
                        values(context))
                .list()
                .forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(new AgeGroups(context).table());
        blocks.addAll(new PensionOutlook(context).blocks());
        return new Chapter(context.text("alder.titel"), blocks);
    }

    private static List<String> sentences(ChapterContext context) {
        return new Sentences(context)
                .addMovement(
                        "alder.antal",
                        band(context, FigureKey.TOTAL, context.opening()),
                        band(context, FigureKey.TOTAL, context.closing()),
                        COUNT,
                        values(context))
                .addChange(
                        "alder.gennemsnit",
                        mean(context, context.opening()),
                        mean(context, context.closing()),
                        ONE_DECIMAL,
                        values(context),
                        Verdict.UNTESTED)
                .list();
    }

    private static Table bandTable(ChapterContext context) {
        List<Row> rows = new ArrayList<>();
        rows.add(row(context, MEAN, context.text("alder.gennemsnitsalder"), WHOLE, SIGNED_WHOLE, "mean_age"));
        for (Member band : bands(context)) {
            rows.add(row(context, band.code(), band.name(), COUNT, SIGNED_COUNT, "persons"));
        }
        Row total = row(context, FigureKey.TOTAL, context.text("i_alt"), COUNT, SIGNED_COUNT, "persons");
        rows.add(new Row(total.cells(), true));
        List<Column> columns = List.of(
                Column.of("Gruppe", 180),
                Column.of(year(context.opening()), 70),
                Column.of(year(context.closing()), 70),
                Column.of("Ændring", 70),
                Column.of("Ændring i %", 80));
        List<String> notes = List.of(
                context.text("alder.tabel.note", values(context)),
                context.text("alder.population"),
                Notes.source(context));
        return new Table(
                "aldersfordeling",
                context.text("alder.tabel", values(context)),
                columns,
                rows,
                Notes.withFootnote(context, rows, notes));
    }

    private static Row row(
            ChapterContext context,
            String member,
            String label,
            NumberStyle level,
            NumberStyle change,
            String measure) {
        String prefix = measure.equals("persons") ? "" : measure + "_";
        return new Row(
                List.of(
                        Cell.text(label),
                        context.cell(AGE, BAND, member, context.opening(), measure, level),
                        context.cell(AGE, BAND, member, context.closing(), measure, level),
                        context.cell(AGE, BAND, member, context.closing(), prefix + "change", change),
                        context.cell(AGE, BAND, member, context.closing(), prefix + "change_rate", SIGNED_PERCENT)),
                false);
    }

    private static Figure bandFigure(ChapterContext context) {
        List<Member> bands = bands(context);
        List<Series> series = new ArrayList<>();
        for (String time : List.of(context.opening(), context.closing())) {
            if (band(context, FigureKey.TOTAL, time).isPresent()) {
                series.add(Charts.series(year(time), bands, COUNT, member -> band(context, member.code(), time)));
            }
        }
        List<String> labels = bands.stream().map(AgeChapter::shortName).toList();
        Chart chart = new Chart(Chart.Kind.COLUMN, labels, series, COUNT);
        String caption = context.text("alder.figur", values(context));
        return new Figure(
                caption,
                chart,
                context.text("figur.soejler") + " " + caption + ". " + Charts.inWords(chart),
                Notes.source(context));
    }

    /** Without the word that the published table has. */
    static String shortName(Member band) {
        return band.name().replace("Personer ", "");
    }

    /** The same at the head of a row. */
    static String label(Member band) {
        String name = shortName(band);
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    static List<Member> bands(ChapterContext context) {
        List<Member> members = context.figures().members(AGE, BAND);
        return BANDS.stream()
                .flatMap(code -> members.stream().filter(member -> member.code().equals(code)))
                .toList();
    }

    private static Optional<Ratio> band(ChapterContext context, String member, String time) {
        return context.value(AGE, BAND, member, time, "persons");
    }

    private static Optional<Ratio> mean(ChapterContext context, String time) {
        return context.value(AGE, BAND, MEAN, time, "mean_age");
    }

    static String year(String month) {
        return month.substring(0, 4);
    }

    static Map<String, String> values(ChapterContext context) {
        Map<String, String> values = new TreeMap<>();
        values.put("fra", context.month(context.openingMonth()));
        values.put("til", context.month(context.facts().period()));
        return values;
    }
}
