package dk.personaletal.reports.chapters.population;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.SIGNED_COUNT;

import dk.personaletal.reports.model.Chart;
import dk.personaletal.reports.model.Chart.Series;
import dk.personaletal.reports.model.Figure;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Charts;
import dk.personaletal.reports.writing.Figures.Member;
import java.util.List;
import java.util.Map;

/** The forecast drawn: the first year beside the last, and every year's change, a panel an age group. */
final class PopulationFigures {
    private final ChapterContext context;
    private final Population population;
    private final List<String> years;
    private final List<Member> groups;

    PopulationFigures(ChapterContext context) {
        this.context = context;
        this.population = new Population(context);
        this.years = population.years();
        this.groups = population.groups();
    }

    Figure levels() {
        List<Series> series = List.of(level(years.get(0)), level(years.get(years.size() - 1)));
        List<String> names = groups.stream().map(Member::name).toList();
        return figure("befolkning.figur", "figur.soejler", new Chart(Chart.Kind.COLUMN, names, series, COUNT));
    }

    Figure yearlyChanges() {
        List<String> changes = years.subList(1, years.size());
        List<Series> panels = groups.stream()
                .map(group -> Charts.series(
                        group.name(),
                        changes,
                        SIGNED_COUNT,
                        year -> population.value(group.code(), year, "yearly_change")))
                .toList();
        return figure(
                "befolkning.aar.figur",
                "figur.smaa",
                new Chart(Chart.Kind.SMALL_MULTIPLES, changes, panels, SIGNED_COUNT));
    }

    private Series level(String year) {
        return Charts.series(year, groups, COUNT, group -> population.value(group.code(), year, "persons"));
    }

    private Figure figure(String text, String kind, Chart chart) {
        String caption = context.text(text, Map.of("fra", years.get(0), "til", years.get(years.size() - 1)));
        return new Figure(
                caption,
                chart,
                context.text(kind) + " " + caption + ". " + Charts.inWords(chart),
                context.text("befolkning.kilde", Map.of("kommune", context.municipalityName())));
    }
}
