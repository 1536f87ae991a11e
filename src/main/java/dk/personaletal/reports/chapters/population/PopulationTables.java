package dk.personaletal.reports.chapters.population;

import static dk.personaletal.reports.chapters.population.Population.AGE_GROUP;
import static dk.personaletal.reports.chapters.population.Population.POPULATION;
import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.SIGNED_COUNT;
import static dk.personaletal.shared.NumberStyle.SIGNED_PERCENT;

import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The forecast's levels by age group, and its change from year to year. */
final class PopulationTables {
    /** As many year columns as the page has room for; the CSV has every year. */
    private static final int YEARS_ON_PAPER = 5;

    private final ChapterContext context;
    private final List<String> years;
    private final List<Member> groups;

    PopulationTables(ChapterContext context) {
        this.context = context;
        Population population = new Population(context);
        this.years = population.years();
        this.groups = population.groups();
    }

    Table levels() {
        String last = years.get(years.size() - 1);
        List<Row> rows = new ArrayList<>();
        groups.forEach(group -> rows.add(new Row(levelCells(group.code(), group.name(), last), false)));
        rows.add(new Row(levelCells(FigureKey.TOTAL, context.text("i_alt"), last), true));
        List<Column> columns = new ArrayList<>(List.of(Column.of("Aldersgruppe", 110)));
        for (int i = 0; i < years.size(); i++) {
            columns.add(new Column(years.get(i), 60, isOnPaper(i)));
        }
        columns.add(Column.of("Ændring", 60));
        columns.add(Column.of("Ændring i %", 60));
        return table("befolkningsprognose", columns, rows, "befolkning.note");
    }

    /** A year a row, as such forecasts are published; null when there is one year only. */
    Table yearlyChanges() {
        List<Row> rows = new ArrayList<>();
        for (String year : years.subList(1, years.size())) {
            List<Cell> cells = new ArrayList<>(List.of(Cell.text(year)));
            groups.forEach(group -> cells.add(cell(group.code(), year, "yearly_change", SIGNED_COUNT)));
            cells.add(cell(FigureKey.TOTAL, year, "yearly_change", SIGNED_COUNT));
            rows.add(new Row(cells, false));
        }
        List<Column> columns = new ArrayList<>(List.of(Column.of("År", 50)));
        groups.forEach(group -> columns.add(Column.of(group.name(), 50)));
        columns.add(Column.of(context.text("i_alt"), 50));
        return table("befolkningsprognose_aar", columns, rows, "befolkning.aar.note");
    }

    private List<Cell> levelCells(String group, String label, String last) {
        List<Cell> cells = new ArrayList<>(List.of(Cell.text(label)));
        years.forEach(year -> cells.add(cell(group, year, "persons", COUNT)));
        cells.add(cell(group, last, "change", SIGNED_COUNT));
        cells.add(cell(group, last, "change_rate", SIGNED_PERCENT));
        return cells;
    }

    /** The first and the last year, and others at even distances. */
    private boolean isOnPaper(int index) {
        int last = years.size() - 1;
        if (last < YEARS_ON_PAPER) {
            return true;
        }
        int intervals = YEARS_ON_PAPER - 1;
        for (int i = 0; i <= intervals; i++) {
            if (index == i * last / intervals) {
                return true;
            }
        }
        return false;
    }

    private Cell cell(String group, String year, String measure, NumberStyle style) {
        return context.cell(POPULATION, AGE_GROUP, group, year, measure, style);
    }

    private Table table(String name, List<Column> columns, List<Row> rows, String note) {
        Map<String, String> span = Map.of("fra", years.get(0), "til", years.get(years.size() - 1));
        return new Table(
                name,
                context.text(name + ".tabel", span),
                columns,
                rows,
                List.of(
                        context.text(note, span),
                        context.text("befolkning.population"),
                        context.text("befolkning.kilde", Map.of("kommune", context.municipalityName()))));
    }
}
