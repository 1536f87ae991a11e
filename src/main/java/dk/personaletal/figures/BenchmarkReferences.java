package dk.personaletal.figures;

import dk.personaletal.settings.Settings;
import dk.personaletal.settings.SettingsProblem;
import dk.personaletal.settings.Target;
import dk.personaletal.shared.Nearest;
import dk.personaletal.workplace.Workplace;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The publisher and the areas that the settings name must be in the lines delivered: a report without them would say
 * nothing of what is missing. As long as there are no lines, nobody can tell.
 */
public final class BenchmarkReferences {
    private static final String LINES = """
            select distinct %s from benchmark_sick_leave_row join delivery using (delivery_id)
             where delivery.municipality = :municipality and state = 'ACCEPTED' and superseded_at is null
               and :publisher in ('', publisher)
            """;

    private static final int MOST_LISTED = 6;

    private final Workplace workplace;
    private final Settings settings;

    public BenchmarkReferences(Workplace workplace, Settings settings) {
        this.workplace = workplace;
        this.settings = settings;
    }

    /** @throws SettingsProblem when one is in no line */
    public void check() {
        String publisher = settings.benchmark().publisher();
        List<String> publishers = ask("publisher", "");
        if (publishers.isEmpty()) {
            return;
        }
        want(publishers, publisher, "benchmark.publisher", "har ingen linjer i benchmark_sygefravaer.csv");
        Collection<String> areas = new TreeSet<>(ask("area_name", publisher));
        areas.addAll(ConfiguredIndicators.groupNames(settings));
        settings.benchmark().areas().forEach(area -> want(areas, area, "benchmark.areas", noLine()));
        settings.targets().stream()
                .map(Target::atMostArea)
                .flatMap(Stream::ofNullable)
                .forEach(area -> want(areas, area, "targets, at-most-area", noLine()));
    }

    private static String noLine() {
        return "er hverken en linje fra udgiveren eller en gruppe i benchmark.neighbours";
    }

    /** @param publisher empty: of any */
    private List<String> ask(String column, String publisher) {
        return workplace
                .database()
                .sql(LINES.formatted(column))
                .param("municipality", settings.municipality())
                .param("publisher", publisher)
                .query(String.class)
                .list();
    }

    private static void want(Collection<String> known, String written, String place, String otherwise) {
        if (!known.contains(written)) {
            throw new SettingsProblem("Konfigurationens " + place + ": '" + written + "' " + otherwise
                    + ". Ret navnet, og kør igen; intet er udgivet." + hint(written, known));
        }
    }

    private static String hint(String written, Collection<String> known) {
        String near = Nearest.hint(written, known);
        return near.isEmpty() && known.size() <= MOST_LISTED ? " Der er " + String.join(", ", known) + "." : near;
    }
}
