package dk.personaletal.attack.links;

import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import dk.personaletal.attack.words.DepartureWords;
import java.time.YearMonth;

/** A year is its months, and two years a month apart share eleven; so for each reason, of which no month is printed. */
public final class Months implements Link {
    private static final int YEAR = 12;

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        for (PublishedReport report : reading.reports()) {
            for (Quantity year : reading.quantities()) {
                if (year.when().equals(report.period().toString())) {
                    if (year.what().equals("departures of report")) {
                        year(reading, puzzle, report, year, true);
                    }
                    if (year.what().equals("answers of report")) {
                        year(reading, puzzle, report, year, false);
                    }
                }
            }
        }
    }

    private void year(Reading reading, Puzzle puzzle, PublishedReport report, Quantity year, boolean departures) {
        Sum sum = new Sum().minus(year);
        for (int back = 0; back < YEAR; back++) {
            YearMonth month = report.period().minusMonths(back);
            Quantity part = new Quantity(
                    departures ? DepartureWords.departures(report.period(), month) : "answers",
                    year.where(),
                    month.toString());
            sum.plus(1, part);
            if (departures) {
                later(reading, puzzle, report, part, month);
            }
        }
        puzzle.equal(name(), sum);
    }

    /** Known later, a departure of a few months ago can be none. */
    private void later(Reading reading, Puzzle puzzle, PublishedReport report, Quantity part, YearMonth month) {
        for (PublishedReport other : reading.reports()) {
            if (other.period().isAfter(report.period())
                    && month.isAfter(other.period().minusMonths(YEAR))) {
                Quantity then = part.of(DepartureWords.departures(other.period(), month));
                if (!then.equals(part)) {
                    puzzle.atMost(name(), then, part);
                }
            }
        }
    }
}
