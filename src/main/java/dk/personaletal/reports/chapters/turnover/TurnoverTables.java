package dk.personaletal.reports.chapters.turnover;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.List;

/** The turnover tables: same columns by department, unit and agreement group, and the municipality's total. */
final class TurnoverTables {

    private final ChapterContext context;

    TurnoverTables(ChapterContext context) {
        this.context = context;
    }

    Table table(String name, String breakdown, String firstColumn, String caption) {
        List<Row> rows = new ArrayList<>();
        for (Member member : context.figures().members(Turnover.TURNOVER, breakdown)) {
            rows.add(new Row(cells(member.name(), breakdown, member.code()), false));
        }
        rows.add(new Row(cells(context.text("i_alt"), "total", FigureKey.TOTAL), true));
        return new Table(name, caption, columns(firstColumn), rows, Notes.withFootnote(context, rows, notes()));
    }

    private List<Column> columns(String firstColumn) {
        return List.of(
                Column.of(firstColumn, 150),
                Column.of("Antal personer", 44),
                Column.of("Afgang", 40),
                Column.of("Tilgang", 40),
                Column.of("Antal personer slut", 44),
                Column.of("Afgang antal", 41),
                Column.of("Tilgang antal", 41),
                Column.of("Flyttet ud", 41),
                Column.of("Flyttet ind", 41));
    }

    private List<Cell> cells(String label, String breakdown, String member) {
        String closing = context.closing();
        return List.of(
                Cell.text(label),
                context.cell(Turnover.TURNOVER, breakdown, member, closing, "opening", COUNT),
                context.cell(Turnover.TURNOVER, breakdown, member, closing, "leavers_rate", PERCENT),
                context.cell(Turnover.TURNOVER, breakdown, member, closing, "joiners_rate", PERCENT),
                context.cell(Turnover.TURNOVER, breakdown, member, closing, "closing", COUNT),
                context.cell(Turnover.TURNOVER, breakdown, member, closing, "leavers", COUNT),
                context.cell(Turnover.TURNOVER, breakdown, member, closing, "joiners", COUNT),
                context.cell(Turnover.TURNOVER, breakdown, member, closing, "transfers_out", COUNT),
                context.cell(Turnover.TURNOVER, breakdown, member, closing, "transfers_in", COUNT));
    }

    private List<String> notes() {
        return List.of(
                new Window(context).rateNote() + " " + context.text("omsaetning.tabel.note"),
                context.text("omsaetning.population"),
                Notes.source(context));
    }
}
