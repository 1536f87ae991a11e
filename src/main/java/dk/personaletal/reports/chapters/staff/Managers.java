package dk.personaletal.reports.chapters.staff;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.reports.writing.Ranking;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Ledelsesspænd: how many employees a manager has. */
final class Managers {
    private static final String DEPARTMENT = "department";

    private final Staff staff;
    private final ChapterContext context;

    Managers(Staff staff) {
        this.staff = staff;
        this.context = staff.context();
    }

    void addTo(List<Block> blocks) {
        blocks.add(new Heading(2, context.text("personaleforbrug.ledelse")));
        if (!exists("managers")) {
            blocks.add(new Paragraph(context.text("personaleforbrug.ledelse.mangler")));
            return;
        }
        sentences().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(table());
        Ranking widest = widest();
        if (!widest.rows().isEmpty()) {
            Chart chart = new Chart(
                    Chart.Kind.BAR,
                    widest.rows().stream().map(row -> row.member().name()).toList(),
                    List.of(Charts.series(
                            "Medarbejdere pr. leder", widest.rows(), ONE_DECIMAL, row -> Optional.of(row.value()))),
                    ONE_DECIMAL);
            blocks.add(staff.figure("soejler", context.text("personaleforbrug.ledelse.figur", staff.window()), chart));
        }
    }

    private List<String> sentences() {
        Map<String, String> values = staff.window();
        values.put("graense", limit());
        Sentences sentences = new Sentences(context)
                .add("personaleforbrug.ledelse.niveau", "tal", closing("employees_per_manager"), ONE_DECIMAL, values)
                .add("personaleforbrug.ledelse.median", "tal", closing("median_employees"), ONE_DECIMAL, values)
                .add("personaleforbrug.ledelse.brede", "tal", closing("managers_over_limit"), PERCENT, values);
        widest().span(ONE_DECIMAL).ifPresent(span -> sentences.add("personaleforbrug.ledelse.mellem", span));
        return sentences.list();
    }

    private Table table() {
        List<Row> rows = new ArrayList<>();
        for (Member member : context.figures().members(StaffChapter.STAFF, DEPARTMENT)) {
            rows.add(new Row(cells(member.name(), DEPARTMENT, member.code()), false));
        }
        rows.add(new Row(cells(context.text("i_alt"), "total", FigureKey.TOTAL), true));
        List<Column> columns = new ArrayList<>(List.of(
                Column.of("Organisationsniveau", 180),
                Column.of("Ledere", 60),
                Column.of("Medarbejdere pr. leder", 80)));
        if (hasNumbers()) {
            columns.add(Column.of("Median", 60));
            columns.add(Column.of("Ledere med over " + limit(), 80));
        }
        List<String> notes = List.of(
                context.text("personaleforbrug.ledelse.note" + (hasNumbers() ? "" : ".maerke")),
                context.text("personaleforbrug.population"),
                Notes.source(context));
        return new Table(
                "ledelsesspaend",
                context.text("personaleforbrug.ledelse.tabel", staff.window()),
                columns,
                rows,
                Notes.withFootnote(context, rows, notes));
    }

    private List<Cell> cells(String label, String breakdown, String member) {
        String closing = context.closing();
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(label),
                staff.cell(breakdown, member, closing, "managers", COUNT),
                staff.cell(breakdown, member, closing, "employees_per_manager", ONE_DECIMAL)));
        if (hasNumbers()) {
            cells.add(staff.cell(breakdown, member, closing, "median_employees", ONE_DECIMAL));
            cells.add(staff.cell(breakdown, member, closing, "managers_over_limit", PERCENT));
        }
        return cells;
    }

    private Ranking widest() {
        return Ranking.of(context, StaffChapter.STAFF, DEPARTMENT, context.closing(), "employees_per_manager");
    }

    private Optional<Ratio> closing(String measure) {
        return staff.total(context.closing(), measure);
    }

    /** Whether each employee's manager was delivered, and not only who is one. */
    private boolean hasNumbers() {
        return exists("median_employees");
    }

    private boolean exists(String measure) {
        return context.figures()
                .find(new FigureKey(StaffChapter.STAFF, "total", FigureKey.TOTAL, context.closing(), measure))
                .isPresent();
    }

    private String limit() {
        return closing("limit").map(limit -> DanishFormat.print(limit, COUNT)).orElse("");
    }
}
