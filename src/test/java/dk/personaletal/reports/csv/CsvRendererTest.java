package dk.personaletal.reports.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.disclosure.Cells;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class CsvRendererTest {

    @Test
    void writesEveryColumnWithDecimalCommaAndNoUnit() {
        assertThat(csv(
                        Cell.text("Center for Økonomi"),
                        Cell.number(Cells.shown(Ratio.of(-7, 1000)), NumberStyle.SIGNED_PERCENT)))
                .isEqualTo("\uFEFFNavn;Værdi\nCenter for Økonomi;-0,7\n");
    }

    @Test
    void marksAWithheldFigureAndLeavesAnAbsentOneEmpty() {
        assertThat(csv(Cell.number(Cells.withheld(), NumberStyle.COUNT), new Cell.Absent()))
                .endsWith("\n·;\n");
    }

    @Test
    void quotesWhatWouldBreakTheLine() {
        assertThat(csv(Cell.text("a;b"), Cell.text("sagt \"nej\"\nto linjer")))
                .endsWith("\n\"a;b\";\"sagt \"\"nej\"\"\nto linjer\"\n");
    }

    @Test
    void defusesTextsThatLookLikeFormulas() {
        assertThat(csv(Cell.text("=HYPERLINK(\"x\")"), Cell.text("@navn")))
                .endsWith("\n\"'=HYPERLINK(\"\"x\"\")\";'@navn\n");
    }

    private static String csv(Cell... cells) {
        Table table = new Table(
                "navn",
                "Tabel",
                List.of(Column.of("Navn", 1), Column.dataOnly("Værdi")),
                List.of(new Row(List.of(cells), false)),
                List.of());
        return new String(new CsvRenderer().render(table), StandardCharsets.UTF_8);
    }
}
