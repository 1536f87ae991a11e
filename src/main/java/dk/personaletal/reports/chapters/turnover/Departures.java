package dk.personaletal.reports.chapters.turnover;

import static dk.personaletal.shared.NumberStyle.COUNT;
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
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every departure of the window: when, why, and after how long. */
final class Departures {
    private static final String DEPARTURES = "departures";
    private static final String NOT_TOLD = "Ikke oplyst";
    private static final List<String> SERVICES = List.of("u1", "1-2", "3-5", "6-10", "11+", "unknown");

    private static final int MONTHS_OF_A_YEAR = 12;

    private final ChapterContext context;
    private final Window window;
    private final List<String> months;

    Departures(ChapterContext context) {
        this.context = context;
        this.window = new Window(context);
        this.months = context.figures().times(Turnover.TURNOVER, "month", "employed");
    }

    List<Block> blocks() {
        if (months.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.text("fratraedelser")));
        overall().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(byMonth());
        blocks.add(figure());
        reasons(blocks);
        answers(blocks);
        blocks.add(new Heading(3, context.text("fratraedelser.anciennitet")));
        firstYear().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(byService());
        return blocks;
    }

    private List<String> overall() {
        Sentences sentences = new Sentences(context)
                .add("fratraedelser.antal", "antal", window.total(DEPARTURES), COUNT, window.months());
        window.total("rehired_within")
                .ifPresent(within -> sentences.add(
                        "fratraedelser.genansatte",
                        "antal",
                        window.total("rehired"),
                        COUNT,
                        Map.of("maaneder", DanishFormat.print(within, COUNT))));
        most().ifPresent(month -> sentences.add(
                "fratraedelser.flest", "antal", departures(month), COUNT, Map.of("maaned", window.month(month))));
        return sentences.list();
    }

    /** The month with most departures, when it's one alone. */
    private Optional<String> most() {
        List<String> shown = months.stream()
                .filter(month -> departures(month).isPresent())
                .sorted(Comparator.comparing((String month) -> departures(month).orElseThrow(), Ratio::compareValue)
                        .reversed())
                .toList();
        boolean isAlone = shown.size() == months.size()
                && shown.size() > 1
                && departures(shown.get(0))
                                .orElseThrow()
                                .compareValue(departures(shown.get(1)).orElseThrow())
                        > 0;
        return isAlone ? Optional.of(shown.get(0)) : Optional.empty();
    }

    private Table byMonth() {
        List<Row> rows = new ArrayList<>();
        for (String month : months) {
            rows.add(new Row(
                    List.of(
                            Cell.text(window.month(month)),
                            context.cell(Turnover.TURNOVER, "month", FigureKey.TOTAL, month, "employed", COUNT),
                            context.cell(Turnover.TURNOVER, "month", FigureKey.TOTAL, month, DEPARTURES, COUNT),
                            context.cell(
                                    Turnover.TURNOVER, "month", FigureKey.TOTAL, month, "departures_rate", PERCENT)),
                    false));
        }
        rows.add(new Row(
                List.of(
                        Cell.text(context.text("i_alt")),
                        new Cell.Absent(),
                        window.totalCount(DEPARTURES),
                        new Cell.Absent()),
                true));
        return window.table(
                "fratraedelser_maaned",
                "fratraedelser.maaned.tabel",
                List.of(
                        Column.of("Måned", 140),
                        Column.of(
                                hasGap() ? "Antal personer ved forrige opgørelse" : "Antal personer måneden før", 110),
                        Column.of("Fratrædelser", 90),
                        Column.of("Fratrædelser %", 90)),
                rows,
                context.text("fratraedelser.maaned.note" + (hasGap() ? ".hul" : "")));
    }

    /** Whether a month of the twelve has no census, so that the one before isn't the month before. */
    private boolean hasGap() {
        return months.size() < MONTHS_OF_A_YEAR;
    }

    private Block figure() {
        Chart chart = new Chart(
                Chart.Kind.COLUMN,
                months.stream().map(window::shortMonth).toList(),
                List.of(Charts.series("Fratrædelser", months, COUNT, this::departures)),
                COUNT);
        return window.figure("fratraedelser.maaned.figur", "figur.soejler", chart);
    }

    private void reasons(List<Block> blocks) {
        blocks.add(new Heading(3, context.text("fratraedelser.aarsag")));
        List<Member> reasons = mostFirst("reason", DEPARTURES);
        if (reasons.stream().allMatch(reason -> reason.code().equals(NOT_TOLD))) {
            blocks.add(new Paragraph(context.text("fratraedelser.aarsag.mangler")));
            return;
        }
        unknown().ifPresent(blocks::add);
        List<Row> rows = rows(reasons, "reason", DEPARTURES);
        rows.add(total(DEPARTURES));
        blocks.add(window.table(
                "fratraedelser_aarsag",
                "fratraedelser.aarsag.tabel",
                columns("Årsag", "Fratrædelser"),
                rows,
                context.text("fratraedelser.aarsag.note")));
    }

    private Optional<Block> unknown() {
        return window.value("reason", NOT_TOLD, DEPARTURES)
                .flatMap(departures -> window.value("reason", NOT_TOLD, DEPARTURES + "_share")
                        .map(share -> new Paragraph(context.text(
                                "fratraedelser.aarsag.uoplyst",
                                Map.of(
                                        "antal", DanishFormat.print(departures, COUNT),
                                        "andel", DanishFormat.print(share, PERCENT))))));
    }

    /** Nothing when nobody was asked. */
    private void answers(List<Block> blocks) {
        List<Member> reasons = mostFirst("answer", "answers");
        if (!reasons.isEmpty()) {
            blocks.add(new Heading(3, context.text("fratraedelser.svar")));
            blocks.add(window.table(
                    "fratraedelser_svar",
                    "fratraedelser.svar.tabel",
                    columns("Årsag", "Svar"),
                    rows(reasons, "answer", "answers"),
                    context.text("fratraedelser.svar.note")));
        }
    }

    private List<String> firstYear() {
        Sentences sentences = new Sentences(context);
        window.total("first_year")
                .ifPresent(persons -> sentences.add(
                        "fratraedelser.foerste_aar",
                        "andel",
                        window.total("first_year_share"),
                        PERCENT,
                        Map.of("antal", DanishFormat.print(persons, COUNT))));
        window.total("hired").ifPresent(hired -> window.total("hired_left")
                .ifPresent(left -> sentences.add(
                        "fratraedelser.nyansatte",
                        "andel",
                        window.total("hired_left_share"),
                        PERCENT,
                        Map.of(
                                "nyansatte", DanishFormat.print(hired, COUNT),
                                "antal", DanishFormat.print(left, COUNT)))));
        return sentences.list();
    }

    private Table byService() {
        List<Member> members = context.figures().members(Turnover.TURNOVER, "service");
        List<Member> shortestFirst = SERVICES.stream()
                .flatMap(code -> members.stream().filter(member -> member.code().equals(code)))
                .toList();
        List<Row> rows = rows(shortestFirst, "service", DEPARTURES);
        rows.add(total(DEPARTURES));
        return window.table(
                "anciennitet_afgang",
                "fratraedelser.anciennitet.tabel",
                columns("Anciennitet", "Fratrædelser"),
                rows,
                context.text("fratraedelser.anciennitet.note"));
    }

    private List<Row> rows(List<Member> members, String breakdown, String measure) {
        List<Row> rows = new ArrayList<>();
        for (Member member : members) {
            rows.add(new Row(
                    List.of(
                            Cell.text(member.name()),
                            window.cell(breakdown, member.code(), measure, COUNT),
                            window.cell(breakdown, member.code(), measure + "_share", PERCENT)),
                    false));
        }
        return rows;
    }

    private Row total(String measure) {
        return new Row(List.of(Cell.text(context.text("i_alt")), window.totalCount(measure), new Cell.Absent()), true);
    }

    private static List<Column> columns(String first, String count) {
        return List.of(Column.of(first, 260), Column.of(count, 100), Column.of("Andel", 100));
    }

    /** The largest first; the withheld after them in the alphabet, and last what nobody told. */
    private List<Member> mostFirst(String breakdown, String measure) {
        return context.figures().members(Turnover.TURNOVER, breakdown).stream()
                .sorted(Comparator.comparing((Member member) -> member.code().equals(NOT_TOLD))
                        .thenComparing(
                                (Member member) -> window.value(breakdown, member.code(), measure)
                                        .orElse(Ratio.count(0)),
                                (one, other) -> other.compareValue(one)))
                .toList();
    }

    private Optional<Ratio> departures(String month) {
        return context.value(Turnover.TURNOVER, "month", FigureKey.TOTAL, month, DEPARTURES);
    }
}
