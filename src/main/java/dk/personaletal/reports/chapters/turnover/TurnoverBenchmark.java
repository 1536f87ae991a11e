package dk.personaletal.reports.chapters.turnover;

import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Counted;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Own turnover beside that of others, for the twelve months that both have; newest first. */
final class TurnoverBenchmark {
    private static final String LEAVERS = "leavers_rate";

    private final ChapterContext context;
    private final Window window;
    private final List<String> times;

    TurnoverBenchmark(ChapterContext context) {
        this.context = context;
        this.window = new Window(context);
        this.times = context.figures().times(Turnover.OTHERS, "area", LEAVERS).stream()
                .filter(context.figures().times(Turnover.TREND, "total", LEAVERS)::contains)
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    /** Nothing when nobody else's figures are delivered. */
    List<Block> blocks() {
        List<Member> areas = areas();
        if (times.isEmpty() || areas.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.text("omsaetning.benchmark")));
        sentences(areas).forEach(sentence -> blocks.add(new Paragraph(sentence)));
        List<Row> rows = new ArrayList<>();
        times.forEach(
                time -> rows.add(row(context.municipalityName(), Turnover.TREND, "total", FigureKey.TOTAL, time)));
        areas.forEach(
                area -> times.forEach(time -> rows.add(row(area.name(), Turnover.OTHERS, "area", area.code(), time))));
        List<String> notes = List.of(
                window.rateNoteOfWindows(),
                context.text("omsaetning.benchmark.note"),
                context.text("omsaetning.population"),
                Notes.sourceWithOthers(context));
        blocks.add(new Table(
                "personaleomsaetning_benchmark",
                context.text("omsaetning.benchmark.tabel"),
                List.of(
                        Column.of("Enhed", 220),
                        Column.of("Tolv måneder til", 100),
                        Column.of("Afgang", 70),
                        Column.of("Tilgang", 70)),
                rows,
                Notes.withFootnote(context, rows, notes)));
        return blocks;
    }

    private List<String> sentences(List<Member> areas) {
        Sentences sentences = new Sentences(context);
        for (Member area : areas) {
            Optional<Ratio> theirs = context.value(Turnover.OTHERS, "area", area.code(), context.closing(), LEAVERS);
            sentences.addChange(
                    "omsaetning.benchmark.sammenlign",
                    theirs,
                    own(LEAVERS),
                    PERCENT,
                    Map.of("omraade", context.areaInSentence(area.code())),
                    theirs.flatMap(known -> Counted.of(own("leavers"), own("opening"))
                                    .map(counted -> counted.against(
                                            known, context.facts().gates())))
                            .orElse(Verdict.UNTESTED));
        }
        return sentences.list();
    }

    private Optional<Ratio> own(String measure) {
        return context.value(Turnover.TREND, "total", FigureKey.TOTAL, context.closing(), measure);
    }

    /** In the order of the settings. */
    private List<Member> areas() {
        List<Member> members = context.figures().members(Turnover.OTHERS, "area");
        return context.facts().benchmarkAreas().stream()
                .flatMap(area -> members.stream().filter(member -> member.code().equals(area)))
                .toList();
    }

    private Row row(String label, String indicator, String breakdown, String member, String time) {
        return new Row(
                List.of(
                        Cell.text(label),
                        Cell.text(window.month(time)),
                        context.cell(indicator, breakdown, member, time, LEAVERS, PERCENT),
                        context.cell(indicator, breakdown, member, time, "joiners_rate", PERCENT)),
                false);
    }
}
