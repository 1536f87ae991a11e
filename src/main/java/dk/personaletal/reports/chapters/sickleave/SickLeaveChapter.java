package dk.personaletal.reports.chapters.sickleave;

import static dk.personaletal.shared.NumberStyle.DAYS;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Chart.Series;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ChapterSource;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Notes;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Sygefravær: own days and percent beside neighbours, region and country, and where the absence lies. */
public final class SickLeaveChapter implements ChapterSource {
    @Override
    public String name() {
        return "sygefravaer";
    }

    @Override
    public Chapter write(ChapterContext context) {
        SickLeave sickLeave = new SickLeave(context);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(context.text("sygefravaer.indledning")));
        if (sickLeave.newestTime().isEmpty()) {
            blocks.add(new Paragraph(context.text("sygefravaer.mangler")));
            return new Chapter(context.text("sygefravaer.titel"), blocks);
        }
        sentences(context, sickLeave).forEach(sentence -> blocks.add(new Paragraph(sentence)));
        SickLeaveTables tables = new SickLeaveTables(context, sickLeave);
        if (!sickLeave.years().isEmpty()) {
            blocks.add(new Heading(2, context.text("sygefravaer.benchmark")));
            blocks.add(tables.benchmark());
            blocks.add(figure(context, sickLeave));
        }
        blocks.addAll(new SickLeaveComparison(context, sickLeave).blocks());
        blocks.addAll(new SickLeaveTrend(context).blocks());
        sickLeave.newestTime().ifPresent(time -> {
            breakdown(blocks, context, tables, time, "center", "department", "Organisationsniveau");
            breakdown(blocks, context, tables, time, "overenskomst", "agreement_group", "Overenskomstgruppe");
            blocks.addAll(new SickLeaveAreas(context).blocks(time));
            blocks.add(new Heading(2, context.text("sygefravaer.laengde")));
            blocks.add(tables.lengths(time));
            blocks.addAll(new SickLeavePatterns(context).blocks(time));
            blocks.addAll(new SickLeaveVolume(context, sickLeave).blocks(time));
        });
        return new Chapter(context.text("sygefravaer.titel"), blocks);
    }

    private static void breakdown(
            List<Block> blocks,
            ChapterContext context,
            SickLeaveTables tables,
            String time,
            String name,
            String breakdown,
            String firstColumn) {
        blocks.add(new Heading(2, context.text("sygefravaer." + name)));
        blocks.add(tables.breakdown(name, breakdown, firstColumn, time));
    }

    private static List<String> sentences(ChapterContext context, SickLeave sickLeave) {
        Sentences sentences = new Sentences(context);
        List<String> years = sickLeave.ownYears();
        if (years.size() >= 2) {
            String newest = years.get(years.size() - 1);
            String before = years.get(years.size() - 2);
            sentences.addChange(
                    "sygefravaer.udvikling",
                    sickLeave.days(before),
                    sickLeave.days(newest),
                    DAYS,
                    Map.of("aar", newest, "aar_foer", before),
                    new SickLeaveChance(context).since(before, newest));
        }
        sickLeave.newestYear().ifPresent(year -> {
            for (String area : context.facts().benchmarkAreas()) {
                compare(context, sentences, sickLeave, area, year);
            }
            sickLeave
                    .publishedDays(year)
                    .ifPresent(published -> sentences.add(
                            "sygefravaer.egen_opgoerelse",
                            "dage",
                            sickLeave.days(year),
                            DAYS,
                            Map.of("aar", year, "offentliggjort", DanishFormat.print(published, DAYS))));
        });
        sentences.add(
                "sygefravaer.rullende",
                "dage",
                sickLeave.days(context.closing()),
                DAYS,
                Map.of("til", context.month(context.facts().period())));
        sickLeave
                .missingPayroll(context.closing())
                .filter(months -> sickLeave.days(context.closing()).isPresent())
                .ifPresent(months -> sentences.add("sygefravaer.rullende.hul", Notes.months(months)));
        return sentences.list();
    }

    /** Our level against an area's, in the year that both have. */
    private static void compare(
            ChapterContext context, Sentences sentences, SickLeave sickLeave, String area, String year) {
        Map<String, String> values = new TreeMap<>(Map.of("aar", year, "omraade", context.areaInSentence(area)));
        Optional<Ratio> line = sickLeave.areaDays(area, year);
        sentences.addChange(
                "sygefravaer.sammenlign",
                line,
                sickLeave.comparableDays(year),
                DAYS,
                values,
                line.map(days -> new SickLeaveChance(context).against(year, days))
                        .orElse(Verdict.UNTESTED));
    }

    private static Figure figure(ChapterContext context, SickLeave sickLeave) {
        List<String> years = sickLeave.years();
        List<Series> series = new ArrayList<>();
        series.add(Charts.series(context.municipalityName(), years, DAYS, sickLeave::comparableDays));
        for (String area : sickLeave.areas()) {
            series.add(Charts.series(area, years, DAYS, year -> sickLeave.areaDays(area, year)));
        }
        Chart chart = new Chart(Chart.Kind.LINE, years, series, DAYS);
        String caption = context.text("sygefravaer.figur", span(years));
        return new Figure(
                caption,
                chart,
                context.text("figur.kurver") + " " + caption + ". " + Charts.inWords(chart),
                Notes.sourceWithOthers(context));
    }

    static Map<String, String> span(List<String> years) {
        return Map.of("fra", years.get(0), "til", years.get(years.size() - 1));
    }
}
