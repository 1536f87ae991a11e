package dk.personaletal.reports.chapters.changes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.personaletal.disclosure.Cells;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.ReportDocument;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.Changes.CellChange;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {
    private static final Cell WITHHELD = Cell.number(Cells.withheld(), NumberStyle.COUNT);

    @Test
    void whatCameToBeWithheldOrShownIsNotTold() {
        ReportDocument before =
                document(row("A", count(7)), row("B", count(9)), row("C", WITHHELD), row("D", WITHHELD));
        ReportDocument after = document(row("A", count(8)), row("B", WITHHELD), row("C", count(6)), row("D", WITHHELD));
        assertThat(new Comparison(List.of()).between(before, after))
                .extracting(CellChange::row, CellChange::was, CellChange::is)
                .containsExactly(tuple("A", "7", "8"));
    }

    private static Row row(String name, Cell cell) {
        return new Row(List.of(Cell.text(name), cell), false);
    }

    private static Cell count(long count) {
        return Cell.number(Cells.shown(Ratio.count(count)), NumberStyle.COUNT);
    }

    private static ReportDocument document(Row... rows) {
        Table table =
                new Table("tal", "Tal", List.of(Column.of("Navn", 1), Column.of("Antal", 1)), List.of(rows), List.of());
        return new ReportDocument("n", "t", "", "", "", Instant.EPOCH, "id", List.of(new Chapter("K", List.of(table))));
    }
}
