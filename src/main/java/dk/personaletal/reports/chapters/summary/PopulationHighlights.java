package dk.personaletal.reports.chapters.summary;

import static dk.personaletal.shared.NumberStyle.COUNT;
import static dk.personaletal.shared.NumberStyle.SIGNED_PERCENT;

import dk.personaletal.reports.chapters.population.Population;
import dk.personaletal.reports.model.KeyFigures.KeyFigure;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Sentences;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.Ratio;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How many inhabitants the forecast ends with. */
record PopulationHighlights(ChapterContext context) implements Highlights {
    @Override
    public List<KeyFigure> keyFigures() {
        Population population = new Population(context);
        List<String> years = population.years();
        if (years.size() < 2) {
            return List.of();
        }
        String last = years.get(years.size() - 1);
        Optional<Ratio> rate = population.total(last, "change_rate");
        return population.total(last, "persons").stream()
                .map(persons -> new KeyFigure(
                        context.text("noegletal.indbyggere", Map.of("aar", last)),
                        DanishFormat.print(persons, COUNT),
                        rate.map(change -> note(change, years.get(0))).orElse("")))
                .toList();
    }

    @Override
    public void addTo(Sentences sentences) {
        Population population = new Population(context);
        List<String> years = population.years();
        if (years.size() > 1) {
            String first = years.get(0);
            String last = years.get(years.size() - 1);
            sentences.addMovement(
                    "sammenfatning.befolkning",
                    population.total(first, "persons"),
                    population.total(last, "persons"),
                    COUNT,
                    Map.of("fra", first, "til", last));
        }
    }

    private String note(Ratio change, String first) {
        return context.text(
                "noegletal.indbyggere.note",
                Map.of("forskel", DanishFormat.print(change, SIGNED_PERCENT), "fra", first));
    }
}
