package dk.personaletal.reports.chapters.recruiting;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.ONE_DECIMAL;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ChapterSource;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Rekruttering: the last twelve months' postings, by agreement group, center and month. */
public final class RecruitingChapter implements ChapterSource {
    /** The indicator that the chapter tells of. */
    public static final String RECRUITING = "recruiting";

    @Override
    public String name() {
        return "rekruttering";
    }

    @Override
    public Chapter write(ChapterContext context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(context.text("rekruttering.indledning", values(context))));
        boolean hasPostings = total(context, context.closing(), "postings")
                .filter(postings -> postings.signum() > 0)
                .isPresent();
        if (hasPostings) {
            blocks.addAll(postings(context));
        } else {
            blocks.add(new Paragraph(context.text("rekruttering.mangler", values(context))));
        }
        return new Chapter(context.text("rekruttering.titel"), blocks);
    }

    private static List<Block> postings(ChapterContext context) {
        boolean hasYearBefore = total(context, context.opening(), "postings").isPresent();
        RecruitingTables tables = new RecruitingTables(context, hasYearBefore);
        List<String> months = months(context);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(String.join(" ", sentences(context))));
        blocks.add(tables.overall());
        blocks.add(new Heading(2, context.text("rekruttering.maaned")));
        // the figure first: it fits below the first table, where the longer one would leave half a page empty
        blocks.add(monthFigure(context, months));
        blocks.add(tables.months(months));
        blocks.add(new Heading(2, context.text("rekruttering.overenskomst")));
        blocks.add(tables.breakdown("overenskomst", "agreement_group", "Overenskomstgruppe"));
        blocks.add(new Heading(2, context.text("rekruttering.center")));
        blocks.add(tables.breakdown("center", "department", "Center"));
        return blocks;
    }

    private static List<String> sentences(ChapterContext context) {
        Map<String, String> values = values(context);
        return new Sentences(context)
                .add("rekruttering.antal", "antal", total(context, context.closing(), "postings"), COUNT, values)
                .addMovement(
                        "rekruttering.antal.udvikling",
                        total(context, context.opening(), "postings"),
                        total(context, context.closing(), "postings"),
                        COUNT,
                        values)
                .add("rekruttering.stillinger", "antal", total(context, context.closing(), "positions"), COUNT, values)
                .add(
                        "rekruttering.genopslag",
                        "andel",
                        total(context, context.closing(), "repostings_rate"),
                        PERCENT,
                        values)
                .add(
                        "rekruttering.kandidater",
                        "antal",
                        total(context, context.closing(), "candidates_per_posting"),
                        ONE_DECIMAL,
                        values)
                .addChange(
                        "rekruttering.kandidater.udvikling",
                        total(context, context.opening(), "candidates_per_posting"),
                        total(context, context.closing(), "candidates_per_posting"),
                        ONE_DECIMAL,
                        values,
                        Verdict.UNTESTED)
                .add("rekruttering.dage", "dage", total(context, context.closing(), "median_days"), ONE_DECIMAL, values)
                .list();
    }

    private static Figure monthFigure(ChapterContext context, List<String> months) {
        List<String> labels = months.stream()
                .map(month -> DanishFormat.shortMonth(YearMonth.parse(month)))
                .toList();
        Chart chart = new Chart(
                Chart.Kind.COLUMN,
                labels,
                List.of(
                        Charts.series(
                                context.text("rekruttering.postings.kort"),
                                months,
                                COUNT,
                                month -> month(context, month, "postings")),
                        Charts.series(
                                context.text("rekruttering.repostings.kort"),
                                months,
                                COUNT,
                                month -> month(context, month, "repostings"))),
                COUNT);
        String caption = context.text("rekruttering.maaned.figur", values(context));
        return new Figure(
                caption,
                chart,
                context.text("figur.soejler") + " " + caption + ". " + Charts.inWords(chart),
                context.text("rekruttering.kilde", Map.of("kommune", context.municipalityName())));
    }

    /** The months of the window that were delivered, oldest first. */
    private static List<String> months(ChapterContext context) {
        return context.figures().times(RECRUITING, "month", "postings").stream()
                .filter(month -> month.compareTo(context.opening()) > 0)
                .toList();
    }

    private static Optional<Ratio> month(ChapterContext context, String month, String measure) {
        return context.value(RECRUITING, "month", FigureKey.TOTAL, month, measure);
    }

    private static Optional<Ratio> total(ChapterContext context, String time, String measure) {
        return context.value(RECRUITING, "total", FigureKey.TOTAL, time, measure);
    }

    private static Map<String, String> values(ChapterContext context) {
        YearMonth first = context.openingMonth().plusMonths(1);
        return Map.of(
                "fra", context.month(first),
                "til", context.month(context.facts().period()),
                "aaret_foer", context.month(context.openingMonth()));
    }
}
