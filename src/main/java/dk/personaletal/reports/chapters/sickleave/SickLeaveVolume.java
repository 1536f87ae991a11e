package dk.personaletal.reports.chapters.sickleave;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.DAYS;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What sick leave comes to in full-time posts and money, and the absence that isn't sick leave. */
final class SickLeaveVolume {
    private static final String OTHER = "other_absence";

    private final ChapterContext context;
    private final SickLeave sickLeave;
    private final Columns columns;

    SickLeaveVolume(ChapterContext context, SickLeave sickLeave) {
        this.context = context;
        this.sickLeave = sickLeave;
        this.columns = new Columns(context);
    }

    List<Block> blocks(String time) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.text("sygefravaer.aarsvaerk")));
        blocks.add(volume(time));
        List<Member> causes = context.figures().members(SickLeave.OWN, OTHER);
        if (!causes.isEmpty()) {
            blocks.add(new Heading(2, context.text("sygefravaer.oevrigt")));
            blocks.add(other(time, causes));
        }
        return blocks;
    }

    private Table volume(String time) {
        List<String> times = new ArrayList<>(sickLeave.ownYears());
        sickLeave.rolling().ifPresent(times::add);
        boolean hasCost = columns.has("total", "cost");
        List<Column> headings = new ArrayList<>(
                List.of(Column.of("Periode", 200), Column.of("Dagsværk", 90), Column.of("Svarer til årsværk", 90)));
        List<String> notes = new ArrayList<>(List.of(context.text("sygefravaer.aarsvaerk.note")));
        if (hasCost) {
            headings.add(Column.of("Mio. kr.", 80));
            notes.add(context.text(
                    "sygefravaer.aarsvaerk.kroner", Map.of("timer", columns.parameter(time, "hours_per_month", DAYS))));
        }
        List<Row> rows = new ArrayList<>();
        for (String window : times) {
            List<Cell> cells = new ArrayList<>(List.of(
                    Cell.text(columns.label(window)),
                    columns.total(window, "days", COUNT),
                    columns.total(window, "fte_lost", ONE_DECIMAL)));
            if (hasCost) {
                cells.add(columns.total(window, "cost", ONE_DECIMAL));
            }
            rows.add(new Row(cells, false));
        }
        return columns.table("sygefravaer_aarsvaerk", "aarsvaerk", Map.of(), headings, rows, notes);
    }

    private Table other(String time, List<Member> causes) {
        List<Row> rows = new ArrayList<>();
        for (Member cause : causes) {
            rows.add(new Row(
                    List.of(
                            Cell.text(cause.name()),
                            columns.own(OTHER, cause.code(), time, "days", COUNT),
                            columns.own(OTHER, cause.code(), time, "days_per_fte", DAYS)),
                    false));
        }
        return columns.table(
                "fravaer_oevrigt",
                "oevrigt",
                Map.of("periode", columns.label(time)),
                List.of(Column.of("Fravær", 220), Column.of("Dagsværk", 90), Column.of("Dagsværk pr. årsværk", 90)),
                rows,
                List.of(context.text("sygefravaer.oevrigt.note")));
    }
}
