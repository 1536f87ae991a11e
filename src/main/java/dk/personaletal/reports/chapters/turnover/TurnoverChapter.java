package dk.personaletal.reports.chapters.turnover;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.model.Table;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ChapterSource;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Personaleomsætning: leavers and joiners over twelve months, by department, agreement group and unit. */
public final class TurnoverChapter implements ChapterSource {
    private static final List<String> BALANCE = List.of("primo_antal", "ultimo_antal", "afgang", "tilgang");

    @Override
    public String name() {
        return "personaleomsaetning";
    }

    @Override
    public Chapter write(ChapterContext context) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(context.text("omsaetning.indledning", new Window(context).months())));
        if (total(context, "opening").isEmpty()) {
            blocks.add(new Paragraph(context.text("omsaetning.mangler", new Window(context).months())));
            return new Chapter(context.text("omsaetning.titel"), blocks);
        }
        if (total(context, "units_before").isPresent()) {
            scopeBreak(context).forEach(sentence -> blocks.add(new Paragraph(sentence)));
            blocks.addAll(new TurnoverTrend(context).blocks());
            return new Chapter(context.text("omsaetning.titel"), blocks);
        }
        overall(context).forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.addAll(new Ways(context).blocks());
        blocks.addAll(new TurnoverTrend(context).blocks());
        blocks.addAll(new TurnoverBenchmark(context).blocks());
        blocks.addAll(heading(context, "center", "department"));
        blocks.add(table(context, "center", "department", "Organisationsniveau"));
        blocks.add(figure(context, "center", "department"));
        blocks.addAll(new Mobility(context).blocks());
        blocks.addAll(heading(context, "overenskomst", "agreement_group"));
        // the figure first: it fits below the one above, where the longer table would leave half a page empty
        blocks.add(figure(context, "overenskomst", "agreement_group"));
        blocks.add(table(context, "overenskomst", "agreement_group", "Overenskomstgruppe"));
        blocks.addAll(new TurnoverByAge(context).blocks());
        blocks.addAll(new Departures(context).blocks());
        blocks.addAll(heading(context, "afdeling", "unit"));
        blocks.add(table(context, "afdeling", "unit", "Afdeling"));
        return new Chapter(context.text("omsaetning.titel"), blocks);
    }

    private static List<Block> heading(ChapterContext context, String name, String breakdown) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Heading(2, context.text("omsaetning." + name)));
        span(context, name, breakdown).forEach(sentence -> blocks.add(new Paragraph(sentence)));
        return blocks;
    }

    private static Table table(ChapterContext context, String name, String breakdown, String firstColumn) {
        return new TurnoverTables(context)
                .table(
                        "personaleomsaetning_" + name,
                        breakdown,
                        firstColumn,
                        context.text("omsaetning." + name + ".tabel", new Window(context).months()));
    }

    /** Why who is in one of the censuses only can't be said to have left or come. */
    private static List<String> scopeBreak(ChapterContext context) {
        Map<String, String> months = new Window(context).months();
        Sentences sentences = new Sentences(context).add("omsaetning.brud", months);
        printed(context, "opening").ifPresent(opening -> {
            Map<String, String> values = new TreeMap<>(months);
            values.put("primo_antal", opening);
            sentences.add("omsaetning.brud.personer", "begge", total(context, "in_both"), COUNT, values);
        });
        printed(context, "units_before").ifPresent(units -> {
            Map<String, String> values = new TreeMap<>(months);
            values.put("enheder", units);
            sentences.add("omsaetning.brud.enheder", "igen", total(context, "units_recurring"), COUNT, values);
        });
        return sentences.list();
    }

    /** Level, balance and short stays of the whole municipality. */
    private static List<String> overall(ChapterContext context) {
        Sentences sentences = new Sentences(context);
        Map<String, String> values = new Window(context).months();
        printed(context, "opening").ifPresent(count -> values.put("primo_antal", count));
        printed(context, "closing").ifPresent(count -> values.put("ultimo_antal", count));
        printed(context, "leavers").ifPresent(count -> values.put("afgang", count));
        printed(context, "joiners").ifPresent(count -> values.put("tilgang", count));
        if (values.keySet().containsAll(BALANCE)) {
            sentences.add("omsaetning.balance", values);
        }
        sentences.add(
                "omsaetning.niveau", "procent", total(context, "leavers_rate"), PERCENT, new Window(context).months());
        sentences.add(
                "omsaetning.kortvarige", "antal", total(context, "short_stays"), COUNT, new Window(context).months());
        return sentences.list();
    }

    /** Which rows' leaving rates stand out. */
    private static List<String> span(ChapterContext context, String name, String breakdown) {
        return new Window(context)
                .span(
                        "omsaetning." + name + ".spaend",
                        breakdown,
                        context.figures().members(Turnover.TURNOVER, breakdown));
    }

    private static Figure figure(ChapterContext context, String name, String breakdown) {
        List<Member> members = byRate(context, breakdown);
        Chart chart = new Chart(
                Chart.Kind.BAR,
                members.stream().map(Member::name).toList(),
                List.of(Charts.series("Afgang", members, PERCENT, member -> rate(context, breakdown, member))),
                PERCENT);
        String caption = context.text("omsaetning." + name + ".figur", new Window(context).months());
        return new Figure(
                caption,
                chart,
                context.text("figur.soejler") + " " + caption + ". " + Charts.inWords(chart),
                Notes.source(context));
    }

    private static List<Member> byRate(ChapterContext context, String breakdown) {
        return context.figures().members(Turnover.TURNOVER, breakdown).stream()
                .filter(member -> rate(context, breakdown, member).isPresent())
                .sorted(Comparator.comparing(
                                (Member member) ->
                                        rate(context, breakdown, member).orElseThrow(),
                                Ratio::compareValue)
                        .reversed())
                .toList();
    }

    private static Optional<Ratio> rate(ChapterContext context, String breakdown, Member member) {
        return context.value(Turnover.TURNOVER, breakdown, member.code(), context.closing(), "leavers_rate");
    }

    private static Optional<Ratio> total(ChapterContext context, String measure) {
        return context.value(Turnover.TURNOVER, "total", FigureKey.TOTAL, context.closing(), measure);
    }

    private static Optional<String> printed(ChapterContext context, String measure) {
        return total(context, measure).map(count -> DanishFormat.print(count, COUNT));
    }
}
