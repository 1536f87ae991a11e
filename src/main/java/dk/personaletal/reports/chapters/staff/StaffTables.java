package dk.personaletal.reports.chapters.staff;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;
import static dk.personaletal.shared.NumberStyle.SIGNED_COUNT;
import static dk.personaletal.shared.NumberStyle.SIGNED_ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.SIGNED_PERCENT;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Persons and full-time equivalents at both censuses: by unit or group, and by form. */
final class StaffTables {
    private static final Ratio WHOLE_YEAR = Ratio.count(12);

    private final Staff staff;
    private final ChapterContext context;

    StaffTables(Staff staff) {
        this.staff = staff;
        this.context = staff.context();
    }

    Table units(String name, String breakdown, String firstColumn) {
        List<Row> rows = new ArrayList<>();
        for (Member member : context.figures().members(StaffChapter.STAFF, breakdown)) {
            rows.add(new Row(unit(member.name(), breakdown, member.code()), false));
        }
        rows.add(new Row(unit(context.text("i_alt"), "total", FigureKey.TOTAL), true));
        List<String> notes = new ArrayList<>();
        notes.add(context.text("personaleforbrug.tabel.note", staff.window()));
        staff.total(context.closing(), "fte_months")
                .filter(months -> months.compareValue(WHOLE_YEAR) < 0)
                .ifPresent(months -> notes.add(context.text("personaleforbrug.faa_maaneder", Notes.months(months))));
        notes.add(context.text("personaleforbrug.population"));
        notes.add(Notes.source(context));
        return new Table(
                "personaleforbrug_" + name,
                context.text("personaleforbrug." + name + ".tabel", staff.window()),
                List.of(
                        Column.of(firstColumn, 150),
                        Column.of("Personer " + year(context.opening()), 44),
                        Column.of("Personer " + year(context.closing()), 44),
                        Column.of("Ændring personer", 44),
                        Column.of("Ændring i %", 44),
                        Column.of("Årsværk " + year(context.opening()), 46),
                        Column.of("Årsværk " + year(context.closing()), 46),
                        Column.of("Ændring årsværk", 44),
                        Column.of("Årsværk, 12 måneder", 48)),
                rows,
                Notes.withFootnote(context, rows, notes));
    }

    private List<Cell> unit(String label, String breakdown, String member) {
        String opening = context.opening();
        String closing = context.closing();
        return List.of(
                Cell.text(label),
                staff.cell(breakdown, member, opening, "persons", COUNT),
                staff.cell(breakdown, member, closing, "persons", COUNT),
                staff.cell(breakdown, member, closing, "persons_change", SIGNED_COUNT),
                staff.cell(breakdown, member, closing, "persons_change_rate", SIGNED_PERCENT),
                staff.cell(breakdown, member, opening, "fte", ONE_DECIMAL),
                staff.cell(breakdown, member, closing, "fte", ONE_DECIMAL),
                staff.cell(breakdown, member, closing, "fte_change", SIGNED_ONE_DECIMAL),
                staff.cell(breakdown, member, closing, "fte_year", ONE_DECIMAL));
    }

    Table forms() {
        Map<String, String> breakdowns = new LinkedHashMap<>();
        breakdowns.put("working_time", "Arbejdstid");
        breakdowns.put("sex", "Køn");
        breakdowns.put("employment_form", "Ansættelsesform");
        List<Row> rows = new ArrayList<>();
        breakdowns.forEach((breakdown, label) -> context.figures()
                .members(StaffChapter.STAFF, breakdown)
                .forEach(member -> rows.add(new Row(form(label, breakdown, member), false))));
        return new Table(
                "personaleforbrug_fordeling",
                context.text("personaleforbrug.fordeling.tabel", staff.window()),
                List.of(
                        Column.of("Fordeling", 90),
                        Column.of("Gruppe", 140),
                        Column.of("Personer " + year(context.opening()), 50),
                        Column.of("Personer " + year(context.closing()), 50),
                        Column.of("Ændring personer", 50),
                        Column.of("Andel " + year(context.closing()), 50),
                        Column.of("Årsværk " + year(context.closing()), 50)),
                rows,
                Notes.withFootnote(
                        context,
                        rows,
                        List.of(
                                context.text("personaleforbrug.fordeling.note", staff.window()),
                                Notes.source(context))));
    }

    private List<Cell> form(String label, String breakdown, Member member) {
        String closing = context.closing();
        return List.of(
                Cell.text(label),
                Cell.text(member.name()),
                staff.cell(breakdown, member.code(), context.opening(), "persons", COUNT),
                staff.cell(breakdown, member.code(), closing, "persons", COUNT),
                staff.cell(breakdown, member.code(), closing, "persons_change", SIGNED_COUNT),
                staff.cell(breakdown, member.code(), closing, "share", PERCENT),
                staff.cell(breakdown, member.code(), closing, "fte", ONE_DECIMAL));
    }

    private static String year(String month) {
        return month.substring(0, 4);
    }
}
