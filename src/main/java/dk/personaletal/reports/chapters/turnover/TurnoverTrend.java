package dk.personaletal.reports.chapters.turnover;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Cell;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table.Column;
import dk.personaletal.reports.model.Table.Row;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Counted;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turnover over five years, as far as censuses are delivered. */
final class TurnoverTrend {
    private static final String LEAVERS = "leavers_rate";

    private final ChapterContext context;
    private final Window window;
    private final List<String> times;

    TurnoverTrend(ChapterContext context) {
        this.context = context;
        this.window = new Window(context);
        this.times = context.figures().times(Turnover.TREND, "total", "opening");
    }

    /** Nothing when there is no other year to show. */
    List<Block> blocks() {
        if (times.size() < 2) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.text("omsaetning.udvikling")));
        sentences().forEach(sentence -> blocks.add(new Paragraph(sentence)));
        List<Row> rows = times.stream().map(time -> new Row(cells(time), false)).toList();
        blocks.add(window.table(
                "personaleomsaetning_udvikling",
                "omsaetning.udvikling.tabel",
                List.of(
                        Column.of("Tolv måneder til", 110),
                        Column.of("Antal personer", 60),
                        Column.of("Afgang", 60),
                        Column.of("Tilgang", 60),
                        Column.of("Antal personer slut", 60),
                        Column.of("Afgang antal", 60),
                        Column.of("Tilgang antal", 60)),
                rows,
                window.rateNoteOfWindows()));
        Chart chart = new Chart(
                Chart.Kind.LINE,
                times.stream().map(window::shortMonth).toList(),
                List.of(
                        Charts.series("Afgang", times, PERCENT, this::leavers),
                        Charts.series("Tilgang", times, PERCENT, time -> value(time, "joiners_rate"))),
                PERCENT);
        blocks.add(window.figure("omsaetning.udvikling.figur", "figur.kurver", chart));
        return blocks;
    }

    private List<String> sentences() {
        Sentences sentences = new Sentences(context);
        String before = context.opening();
        sentences.addChange(
                "omsaetning.udvikling.aar",
                leavers(before),
                leavers(context.closing()),
                PERCENT,
                Map.of("forrige", window.month(before), "seneste", window.month(context.closing())),
                verdict(before, context.closing()));
        List<String> shown =
                times.stream().filter(time -> leavers(time).isPresent()).toList();
        if (shown.size() > 2) {
            overall(sentences, shown);
        }
        return sentences.list();
    }

    /** From the first to the last year. */
    private void overall(Sentences sentences, List<String> shown) {
        String first = shown.get(0);
        String last = shown.get(shown.size() - 1);
        sentences.addChange(
                "omsaetning.udvikling.lang",
                leavers(first),
                leavers(last),
                PERCENT,
                Map.of("foerste", window.month(first), "sidste", window.month(last)),
                verdict(first, last));
        if (verdict(first, last) == Verdict.SURE) {
            exceptions(sentences, shown, compare(first, last));
        }
    }

    /** The years that surely went the other way. */
    private void exceptions(Sentences sentences, List<String> shown, int direction) {
        List<String> exceptions = new ArrayList<>();
        for (int i = 1; i < shown.size(); i++) {
            if (direction * compare(shown.get(i - 1), shown.get(i)) < 0
                    && verdict(shown.get(i - 1), shown.get(i)) == Verdict.SURE) {
                exceptions.add(window.month(shown.get(i)));
            }
        }
        if (!exceptions.isEmpty()) {
            sentences.add(
                    "omsaetning.udvikling.undtagelse" + (direction > 0 ? ".op" : ".ned"),
                    Map.of("perioder", String.join(", ", exceptions)));
        }
    }

    /** Two windows of twelve months; those that overlap share persons, and are not compared. */
    private Verdict verdict(String earlier, String later) {
        Optional<Counted> before = counted(earlier);
        Optional<Counted> now = counted(later);
        boolean isApart = !YearMonth.parse(earlier).plusYears(1).isAfter(YearMonth.parse(later));
        return isApart && before.isPresent() && now.isPresent()
                ? now.get().since(before.get(), context.facts().gates())
                : Verdict.UNTESTED;
    }

    private Optional<Counted> counted(String time) {
        return Counted.of(value(time, "leavers"), value(time, "opening"))
                .filter(counted -> leavers(time).filter(counted::is).isPresent());
    }

    /** As printed, so that words and cells agree. */
    private int compare(String earlier, String later) {
        return DanishFormat.rounded(leavers(later).orElseThrow(), PERCENT)
                .compareTo(DanishFormat.rounded(leavers(earlier).orElseThrow(), PERCENT));
    }

    private List<Cell> cells(String time) {
        return List.of(
                Cell.text(window.month(time)),
                cell(time, "opening", COUNT),
                cell(time, LEAVERS, PERCENT),
                cell(time, "joiners_rate", PERCENT),
                cell(time, "closing", COUNT),
                cell(time, "leavers", COUNT),
                cell(time, "joiners", COUNT));
    }

    private Cell cell(String time, String measure, NumberStyle style) {
        return context.cell(Turnover.TREND, "total", FigureKey.TOTAL, time, measure, style);
    }

    private Optional<Ratio> leavers(String time) {
        return value(time, LEAVERS);
    }

    private Optional<Ratio> value(String time, String measure) {
        return context.value(Turnover.TREND, "total", FigureKey.TOTAL, time, measure);
    }
}
