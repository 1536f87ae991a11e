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

/** Personaleomsætning: leavers and joiners over twelve months, by department, agreement group and unit. */
public final class TurnoverChapter implements ChapterSource {
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
        overall(context).forEach(sentence -> blocks.add(new Paragraph(sentence)));
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
        extremes(context, name, breakdown).forEach(sentence -> blocks.add(new Paragraph(sentence)));
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

    /** Level, balance and short stays of the whole municipality. */
    private static List<String> overall(ChapterContext context) {
        Sentences sentences = new Sentences(context);
        Optional<Ratio> leavers = total(context, "leavers");
        Optional<Ratio> joiners = total(context, "joiners");
        if (leavers.isPresent() && joiners.isPresent()) {
            Map<String, String> values = new Window(context).months();
            values.put("afgang", DanishFormat.print(leavers.get(), COUNT));
            values.put("tilgang", DanishFormat.print(joiners.get(), COUNT));
            values.put("primo_antal", printed(total(context, "opening")));
            values.put("ultimo_antal", printed(total(context, "closing")));
            sentences.add("omsaetning.balance", values);
        }
        sentences.add(
                "omsaetning.niveau", "procent", total(context, "leavers_rate"), PERCENT, new Window(context).months());
        sentences.add(
                "omsaetning.kortvarige", "antal", total(context, "short_stays"), COUNT, new Window(context).months());
        return sentences.list();
    }

    /** The highest and the lowest leaving rate among rows that may be told of. */
    private static List<String> extremes(ChapterContext context, String name, String breakdown) {
        List<Member> shown = byRate(context, breakdown);
        if (shown.size() < 2) {
            return List.of();
        }
        Member highest = shown.get(0);
        Member lowest = shown.get(shown.size() - 1);
        return new Sentences(context)
                .add(
                        "omsaetning." + name + ".spaend",
                        Map.of(
                                "hoejest", highest.name(),
                                "hoejest_procent",
                                        DanishFormat.print(
                                                rate(context, breakdown, highest)
                                                        .orElseThrow(),
                                                PERCENT),
                                "lavest", lowest.name(),
                                "lavest_procent",
                                        DanishFormat.print(
                                                rate(context, breakdown, lowest).orElseThrow(), PERCENT)))
                .list();
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
        return context.figures().members("turnover", breakdown).stream()
                .filter(member -> rate(context, breakdown, member).isPresent())
                .sorted(Comparator.comparing(
                                (Member member) ->
                                        rate(context, breakdown, member).orElseThrow(),
                                Ratio::compareValue)
                        .reversed())
                .toList();
    }

    private static Optional<Ratio> rate(ChapterContext context, String breakdown, Member member) {
        return context.value("turnover", breakdown, member.code(), context.closing(), "leavers_rate");
    }

    private static Optional<Ratio> total(ChapterContext context, String measure) {
        return context.value("turnover", "total", FigureKey.TOTAL, context.closing(), measure);
    }

    private static String printed(Optional<Ratio> count) {
        return DanishFormat.print(count.orElseThrow(), COUNT);
    }
}
