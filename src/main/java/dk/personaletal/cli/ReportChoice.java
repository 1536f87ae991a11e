package dk.personaletal.cli;

import dk.personaletal.papers.ReportNames;
import dk.personaletal.settings.ReportSchedule;
import dk.personaletal.settings.Settings;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Which report a command is about. */
final class ReportChoice {
    private ReportChoice() {}

    /**
     * The one that's named; else the first that the night makes.
     *
     * @throws Usage when there is no such report
     */
    static String of(@Nullable String named, Settings settings) {
        List<String> usual =
                settings.reports().stream().map(ReportSchedule::name).toList();
        if (named == null) {
            return usual.stream()
                    .findFirst()
                    .orElseThrow(() -> new Usage("Skriv, hvilken rapport det gælder, med --report."));
        }
        if (!ReportNames.exists(named)) {
            throw new Usage("Der er ingen rapport, der hedder " + named + "."
                    + usual.stream()
                            .findFirst()
                            .map(name -> " Prøv " + name + ".")
                            .orElse(""));
        }
        return named;
    }
}
