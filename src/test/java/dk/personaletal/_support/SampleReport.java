package dk.personaletal._support;

import dk.personaletal.disclosure.Cells;
import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.KeyFigures;
import dk.personaletal.reports.model.KeyFigures.KeyFigure;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A report of invented figures with everything that a report can hold: every block, short and long, wide and narrow. */
public final class SampleReport {
    public static final String LONG_NAME = "Center for Specialpædagogiske Dagbehandlingstilbud, Døgninstitutioner og"
            + " Tværkommunal Udviklingskoordinering ved Søkysten";

    static final List<String> CENTERS = List.of(
            "Center for Social Indsats",
            "Center for Sundhed og Omsorg",
            "Center for Skole og Uddannelse",
            "Center for Dagtilbud",
            "Center for Miljø og Teknik",
            "Center for Økonomi",
            "Center for Byråd og Personale",
            LONG_NAME);

    private static final String PROSE = "Personaleomsætningen er steget med 1,4 procentpoint i forhold til året før, og"
            + " udviklingen dækker over betydelige forskelle mellem centrene. Opgørelsen bygger på de ansættelser, der"
            + " var registreret ved periodens begyndelse, og tallene kan ændre sig ved senere efterregistrering. Af"
            + " hensyn til diskretion er celler med færre end fem medarbejdere ikke vist.";

    private SampleReport() {}

    public static ReportDocument document() {
        return document("");
    }

    public static ReportDocument document(String edition) {
        return new ReportDocument(
                "loen-og-personale-i-tal",
                "Løn og personale i tal",
                "2. kvartal 2021",
                "Lyngby-Taarbæk Kommune",
                edition,
                Instant.parse("2021-08-12T08:00:00Z"),
                "sample-2021-2",
                List.of(summary(), turnover(), absence(), comparison()));
    }

    private static Chapter summary() {
        return new Chapter(
                "Sammenfatning",
                List.of(
                        new Paragraph(PROSE),
                        new KeyFigures(List.of(
                                new KeyFigure("Fuldtidsbeskæftigede", "3.825", "+31 fra 2020"),
                                new KeyFigure("Personaleomsætning", "17,8 %", "▲ Mål 16,0 %: ikke nået"),
                                new KeyFigure("Sygefravær", "5,38 %", "▼ Mål 5,5 %: nået"),
                                new KeyFigure("Gennemsnitsalder", "46,2 år", "Uændret"))),
                        new Heading(2, "Udvikling"),
                        new Paragraph(PROSE),
                        new BulletList(List.of(
                                "Flere tiltrådte end fratrådte: 312 mod 281.",
                                "Sygefraværet er faldet i seks af otte centre, mest i " + LONG_NAME + ".",
                                "Kun få – 0,9 pr. 100 – er under 25 år.")),
                        SampleFigures.line(),
                        new Heading(2, "Målopfyldelse"),
                        new Heading(3, "Bemærkninger til opgørelsen"),
                        new Paragraph(PROSE),
                        oneRow(),
                        new Heading(2, "Metode"),
                        new Paragraph(PROSE),
                        new Paragraph(PROSE)));
    }

    private static Chapter turnover() {
        return new Chapter(
                "Personaleomsætning",
                List.of(
                        new Paragraph(PROSE),
                        new Heading(2, "Fordeling på centre"),
                        new Paragraph(PROSE),
                        byCenter(),
                        SampleFigures.bars(),
                        new Heading(
                                2,
                                "Fordeling på afdelinger og overenskomster med en meget lang overskrift, der går"
                                        + " over to linjer"),
                        new Paragraph(PROSE),
                        many("omsaetning_afdeling", "Tiltrådte og fratrådte på afdelinger", 30),
                        SampleFigures.column(),
                        new Heading(2, "Nævnere"),
                        new Heading(3, "Ansættelser ved begyndelsen"),
                        wide()));
    }

    private static Chapter absence() {
        return new Chapter(
                "Sygefravær",
                List.of(
                        new Heading(2, "Alle afdelinger"),
                        many("fravaer_afdeling", "Sygefravær på afdelinger", 60),
                        new Heading(2, "To serier"),
                        SampleFigures.groupedBars(),
                        new Heading(2, "Afslutning")));
    }

    /** Every kind of chart that compares, and references to all of them. */
    private static Chapter comparison() {
        return new Chapter(
                "Sammenligninger",
                List.of(
                        new Paragraph(
                                "{Figur:trivsel} og {tabel:maal} viser det samme fra to sider, og {figur:strimmel}"
                                        + " viser, hvor kommunen ligger. " + PROSE),
                        new Heading(2, "Svar og forskelle"),
                        SampleFigures.stacked(),
                        new Paragraph(PROSE),
                        SampleFigures.dumbbell(),
                        SampleFigures.index(),
                        new BulletList(List.of(
                                "Forskellen er størst blandt akademikere, se {figur:indeks}. " + PROSE,
                                "Fordelingen står i {tabel:personaleomsaetning_center}.")),
                        new Heading(2, "Alder og køn"),
                        new Paragraph(PROSE),
                        SampleFigures.pyramid(),
                        new Heading(2, "Udviklingen på centre"),
                        SampleFigures.multiples(),
                        new Paragraph(PROSE),
                        new Heading(2, "Alle kommuner"),
                        SampleFigures.strip(),
                        SampleFigures.marked(),
                        SampleFigures.single(),
                        new Paragraph(PROSE)));
    }

    private static Table oneRow() {
        return new Table(
                "maal",
                "Målopfyldelse",
                List.of(Column.of("Mål", 3), Column.of("Resultat", 1)),
                List.of(new Row(List.of(Cell.text("Sygefravær højst 5,5 %"), percentTwo(538, 10_000)), false)),
                List.of("Kilde: Egne opgørelser."));
    }

    private static Table byCenter() {
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < CENTERS.size(); index++) {
            Cell left = index == 5 ? withheld(NumberStyle.COUNT) : count(17 + 31L * index);
            Cell rate = index == 5 ? withheld(NumberStyle.PERCENT) : percent(17 + 31L * index, 320 + 90L * index);
            Cell change = index == 3 ? new Cell.Absent() : change(index - 4);
            rows.add(new Row(
                    List.of(
                            Cell.text(CENTERS.get(index)),
                            Cell.text("C" + index),
                            count(320 + 90L * index),
                            left,
                            rate,
                            change),
                    false));
        }
        rows.add(new Row(
                List.of(Cell.text("I alt"), Cell.text("*"), count(5080), count(1004), percent(1004, 5080), change(-7)),
                true));
        return new Table(
                "personaleomsaetning_center",
                "Personaleomsætning på centre, april 2020 til marts 2021",
                List.of(
                        Column.of("Center", 6),
                        Column.dataOnly("Kode"),
                        Column.of("Ansatte ved periodens begyndelse", 2),
                        Column.of("Fratrådte", 2),
                        Column.of("Personale-omsætning", 2),
                        Column.of("Ændring fra året før", 2)),
                rows,
                List.of(
                        "Månedslønnede uden elever, vikarer og flexjob.",
                        "· = diskretioneret. – = findes ikke. Kilde: Egne opgørelser pr. 31. marts 2021."));
    }

    private static Table many(String name, String caption, int count) {
        List<Row> rows = new ArrayList<>();
        for (int index = 1; index < count; index++) {
            String unit = index % 13 == 0 ? LONG_NAME : "Afdeling " + index + " under " + CENTERS.get(index % 7);
            rows.add(new Row(
                    List.of(
                            Cell.text(unit),
                            count(1000 + 37L * index),
                            index % 9 == 0 ? withheld(NumberStyle.PERCENT_TWO) : percentTwo(100 + index, 3000),
                            change(index - 30)),
                    false));
        }
        rows.add(new Row(List.of(Cell.text("I alt"), count(71_234), percentTwo(538, 10_000), change(3)), true));
        return new Table(
                name,
                caption,
                List.of(
                        Column.of("Afdeling", 5),
                        Column.of("Ansatte", 1),
                        Column.of("Andel", 1),
                        Column.of("Ændring", 1)),
                rows,
                List.of("Kilde: Egne opgørelser."));
    }

    private static Table wide() {
        List<Column> columns = new ArrayList<>(List.of(Column.of("Overenskomst", 3)));
        for (int year = 2014; year <= 2021; year++) {
            columns.add(Column.of("Antal ansatte " + year, 1));
        }
        List<Row> rows = new ArrayList<>();
        for (int index = 0; index < 9; index++) {
            List<Cell> cells = new ArrayList<>(
                    List.of(Cell.text(index == 4 ? LONG_NAME : "Social- og sundhedspersonale, gruppe " + (index + 1))));
            for (int year = 2014; year <= 2021; year++) {
                cells.add(count(1234 + 100L * index + year));
            }
            rows.add(new Row(cells, index == 8));
        }
        return new Table("ansatte_overenskomst", "Ansatte på overenskomster", columns, rows, List.of());
    }

    static Chart.Series series(String name, @Nullable String... values) {
        List<@Nullable BigDecimal> numbers = new ArrayList<>();
        for (String value : Arrays.asList(values)) {
            numbers.add(value == null ? null : new BigDecimal(value));
        }
        return new Chart.Series(name, Collections.unmodifiableList(numbers));
    }

    private static Cell count(long value) {
        return Cell.number(Cells.shown(Ratio.count(value)), NumberStyle.COUNT);
    }

    private static Cell percent(long numerator, long denominator) {
        return Cell.number(Cells.shown(Ratio.of(numerator, denominator)), NumberStyle.PERCENT);
    }

    private static Cell percentTwo(long numerator, long denominator) {
        return Cell.number(Cells.shown(Ratio.of(numerator, denominator)), NumberStyle.PERCENT_TWO);
    }

    private static Cell change(long thousandths) {
        return Cell.number(Cells.shown(Ratio.of(thousandths, 1000)), NumberStyle.SIGNED_PERCENT);
    }

    private static Cell withheld(NumberStyle style) {
        return Cell.number(Cells.withheld(), style);
    }
}
