package dk.personaletal.attack.links;

import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import dk.personaletal.attack.words.DepartureWords;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** The departures of a month are those of each reason, and those of each length of service, in that month. */
public final class MonthsByReason implements Link {
    private static final int YEAR = 12;

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        Map<Quantity, Set<Quantity>> wholes = new LinkedHashMap<>();
        for (PublishedReport report : reading.reports()) {
            for (Quantity year : reading.quantities()) {
                if (year.what().equals("departures of report") && !year.where().isEmpty()) {
                    for (int back = 0; back < YEAR; back++) {
                        YearMonth month = report.period().minusMonths(back);
                        Quantity whole = new Quantity(
                                DepartureWords.departures(report.period(), month), year.dimension(), month.toString());
                        wholes.computeIfAbsent(whole, any -> new LinkedHashSet<>())
                                .add(whole.at(year.where()));
                    }
                }
            }
        }
        wholes.forEach((whole, parts) -> {
            Sum sum = new Sum().minus(whole.at(""));
            parts.forEach(part -> sum.plus(1, part));
            puzzle.equal(name(), sum);
        });
    }
}
