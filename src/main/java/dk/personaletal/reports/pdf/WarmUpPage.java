package dk.personaletal.reports.pdf;

import dk.personaletal.reports.model.BulletList;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Chart.Series;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.KeyFigures;
import dk.personaletal.reports.model.KeyFigures.KeyFigure;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.shared.NumberStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Collections;
import java.util.List;

/** A document that nobody sees, with one of each block: drawing it loads what drawing a report takes. */
final class WarmUpPage {
    private static final int ROWS = 20;

    private WarmUpPage() {}

    static ReportDocument document() {
        Row row = new Row(List.of(Cell.text("Center for Opvarmning"), Cell.text("1.234"), Cell.text("5,6")), false);
        Table table = new Table(
                "opvarmning",
                "Tabel",
                List.of(Column.of("Organisationsniveau", 3), Column.of("Antal", 1), Column.of("Andel", 1)),
                Collections.nCopies(ROWS, row),
                List.of("Kilde: ingen."));
        Chapter chapter = new Chapter(
                "Opvarmning",
                List.of(
                        new Paragraph("Tekst over flere linjer, som skal brydes og måske deles. ".repeat(3)),
                        new KeyFigures(List.of(new KeyFigure("Tal", "1", "i alt"))),
                        new Heading(2, "Afsnit"),
                        new BulletList(List.of("Punkt")),
                        table,
                        figure(Chart.Kind.LINE),
                        figure(Chart.Kind.BAR)));
        return new ReportDocument(
                "opvarmning", "Opvarmning", "", "", "", Instant.EPOCH, "opvarmning", List.of(chapter));
    }

    private static Figure figure(Chart.Kind kind) {
        Series series = new Series("Serie", List.of(BigDecimal.ONE, BigDecimal.TEN));
        Chart chart = new Chart(kind, List.of("Før", "Nu"), List.of(series), NumberStyle.COUNT);
        return new Figure("Figur", chart, "Figur", "Kilde: ingen.");
    }
}
