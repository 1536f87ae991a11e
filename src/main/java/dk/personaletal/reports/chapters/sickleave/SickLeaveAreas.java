package dk.personaletal.reports.chapters.sickleave;

import static dk.personaletal.shared.NumberStyle.DAYS;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT_TWO;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Sick leave by professional area, own beside the areas that have lines by professional area. */
final class SickLeaveAreas {
    private static final String BREAKDOWN = "professional_area";
    private static final String TABLE = "sygefravaer_fagomraade";

    private final ChapterContext context;
    private final Columns columns;

    SickLeaveAreas(ChapterContext context) {
        this.context = context;
        this.columns = new Columns(context);
    }

    List<Block> blocks(String time) {
        List<Member> members = context.figures().members(SickLeave.OWN, BREAKDOWN);
        List<String> others = context.facts().benchmarkAreas().stream()
                .filter(area -> members.stream()
                        .anyMatch(member -> elsewhere(area, member, time).isPresent()))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.text("sygefravaer.fagomraade")));
        blocks.add(table(time, members, others));
        others.forEach(area -> blocks.add(figure(time, members, area)));
        return blocks;
    }

    private Optional<Ratio> elsewhere(String area, Member member, String time) {
        return context.value(SickLeave.BENCHMARK, BREAKDOWN, area + "|" + member.code(), time, "days_per_fte");
    }

    private Table table(String time, List<Member> members, List<String> others) {
        List<Column> headings = new ArrayList<>(List.of(
                Column.of("Fagområde", 200),
                Column.of("Årsværk", 70),
                Column.of("Dagsværk pr. årsværk", 90),
                Column.of("Fravær %", 80)));
        others.forEach(area -> headings.add(Column.of(area, 80)));
        List<Row> rows = new ArrayList<>();
        for (Member member : members) {
            rows.add(new Row(cells(member.name(), BREAKDOWN, member.code(), time, others), false));
        }
        rows.add(new Row(cells(context.text("i_alt"), "total", FigureKey.TOTAL, time, others), true));
        Map<String, String> period = Map.of("periode", columns.label(time));
        return others.isEmpty()
                ? columns.table(TABLE, "fagomraade", period, headings, rows, List.of())
                : columns.tableWithOthers(
                        TABLE,
                        "fagomraade",
                        period,
                        headings,
                        rows,
                        List.of(context.text("sygefravaer.fagomraade.note")));
    }

    private List<Cell> cells(String label, String breakdown, String member, String time, List<String> others) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(label),
                columns.own(breakdown, member, time, "fte", ONE_DECIMAL),
                columns.own(breakdown, member, time, "days_per_fte", DAYS),
                columns.own(breakdown, member, time, "percent", PERCENT_TWO)));
        boolean isTotal = breakdown.equals("total");
        for (String area : others) {
            cells.add(context.cell(
                    SickLeave.BENCHMARK,
                    isTotal ? "area" : BREAKDOWN,
                    isTotal ? area : area + "|" + member,
                    time,
                    "days_per_fte",
                    DAYS));
        }
        return cells;
    }

    /** Our own against one of the areas: two would hide each other's points. */
    private Figure figure(String time, List<Member> members, String area) {
        Chart chart = new Chart(
                Chart.Kind.DUMBBELL,
                members.stream().map(Member::name).toList(),
                List.of(
                        Charts.series(
                                context.municipalityName(),
                                members,
                                DAYS,
                                member -> context.value(SickLeave.OWN, BREAKDOWN, member.code(), time, "days_per_fte")),
                        Charts.series(area, members, DAYS, member -> elsewhere(area, member, time))),
                DAYS);
        String caption =
                context.text("sygefravaer.fagomraade.figur", Map.of("periode", columns.label(time), "omraade", area));
        return new Figure(
                caption,
                chart,
                context.text("figur.par") + " " + caption + ". " + Charts.inWords(chart),
                Notes.sourceWithOthers(context));
    }
}
