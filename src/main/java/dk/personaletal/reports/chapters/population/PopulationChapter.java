package dk.personaletal.reports.chapters.population;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.SIGNED_PERCENT;

import dk.personaletal.reports.model.Block;
import dk.personaletal.reports.model.Chapter;
import dk.personaletal.reports.model.Heading;
import dk.personaletal.reports.model.Paragraph;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.ChapterSource;
import dk.personaletal.reports.writing.Figures.Member;
import dk.personaletal.reports.writing.Names;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Befolkningsudvikling: the newest forecast by age group, which tells what the staff will be needed for. */
public final class PopulationChapter implements ChapterSource {
    /** A column a group; more don't fit on the page. */
    private static final int GROUPS_ON_PAPER = 10;

    @Override
    public String name() {
        return "befolkningsudvikling";
    }

    @Override
    public Chapter write(ChapterContext context) {
        Population population = new Population(context);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Paragraph(context.text("befolkning.indledning")));
        if (population.years().isEmpty()) {
            blocks.add(new Paragraph(context.text("befolkning.mangler")));
            return new Chapter(context.text("befolkning.titel"), blocks);
        }
        PopulationTables tables = new PopulationTables(context);
        sentences(context, population).forEach(sentence -> blocks.add(new Paragraph(sentence)));
        blocks.add(tables.levels());
        if (population.years().size() > 1) {
            PopulationFigures figures = new PopulationFigures(context);
            blocks.add(figures.levels());
            if (population.groups().size() <= GROUPS_ON_PAPER) {
                blocks.add(new Heading(2, context.text("befolkning.aar")));
                blocks.add(tables.yearlyChanges());
                blocks.add(figures.yearlyChanges());
            }
        }
        return new Chapter(context.text("befolkning.titel"), blocks);
    }

    private static List<String> sentences(ChapterContext context, Population population) {
        String first = population.years().get(0);
        String last = newest(population);
        Map<String, String> years = Map.of("fra", first, "til", last);
        Sentences sentences = new Sentences(context);
        if (!first.equals(last)) {
            sentences.addMovement(
                    "befolkning.udvikling",
                    population.total(first, "persons"),
                    population.total(last, "persons"),
                    COUNT,
                    years);
            withRate(population)
                    .max(byRate(population))
                    .filter(group -> printed(population, group).signum() > 0)
                    .ifPresent(group -> sentences.add("befolkning.mest", named(population, group)));
            withRate(population)
                    .min(byRate(population))
                    .filter(group -> printed(population, group).signum() < 0)
                    .ifPresent(group -> sentences.add("befolkning.fald", named(population, group)));
        }
        return sentences.list();
    }

    private static Stream<Member> withRate(Population population) {
        return population.groups().stream().filter(group -> population
                .value(group.code(), newest(population), "change_rate")
                .isPresent());
    }

    private static Comparator<Member> byRate(Population population) {
        return Comparator.comparing(group -> rate(population, group), Ratio::compareValue);
    }

    /** All groups that print as the one does. */
    private static Map<String, String> named(Population population, Member group) {
        List<String> alike = withRate(population)
                .filter(other -> printed(population, other).compareTo(printed(population, group)) == 0)
                .map(Member::name)
                .toList();
        return Map.of(
                "gruppe", Names.list(alike),
                "procent", DanishFormat.print(rate(population, group), SIGNED_PERCENT),
                "fra", population.years().get(0),
                "til", newest(population));
    }

    /** As printed, so that words and cells agree. */
    private static BigDecimal printed(Population population, Member group) {
        return DanishFormat.rounded(rate(population, group), SIGNED_PERCENT);
    }

    private static Ratio rate(Population population, Member group) {
        return population.value(group.code(), newest(population), "change_rate").orElseThrow();
    }

    private static String newest(Population population) {
        List<String> years = population.years();
        return years.get(years.size() - 1);
    }
}
