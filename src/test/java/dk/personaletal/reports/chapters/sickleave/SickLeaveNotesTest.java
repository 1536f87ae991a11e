package dk.personaletal.reports.chapters.sickleave;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.InventedFigures;
import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.shared.Ratio;
import java.util.List;
import org.junit.jupiter.api.Test;

class SickLeaveNotesTest {
    private static InventedFigures rate(
            InventedFigures figures, String breakdown, String member, String time, int days, int percent) {
        return figures.figure(
                        "sick_leave", breakdown, member, "Enhed " + member, time, "days_per_fte", Ratio.of(days, 100))
                .figure("sick_leave", breakdown, member, "Enhed " + member, time, "percent", Ratio.of(percent, 10_000));
    }

    private static List<String> opposite(int daysNow, int percentNow) {
        InventedFigures figures = new InventedFigures();
        rate(figures, "rolling", "*", "2020-12", 1227, 536);
        rate(figures, "rolling", "*", "2021-01", daysNow, percentNow);
        return new OppositeMoves(figures.context()).notes("rolling", List.of("2020-12", "2021-01"));
    }

    @Test
    void daysDownAndPercentUpIsToldWithBothDivisors() {
        assertThat(opposite(1219, 537))
                .singleElement()
                .asString()
                .contains("december 2020", "12,27 til 12,19", "5,36", "5,37", "227 arbejdsdage uden ferie mod 229");
    }

    @Test
    void whatMovesTheSameWayOrNotAtAllIsNot() {
        assertThat(opposite(1219, 535)).isEmpty();
        assertThat(opposite(1219, 536)).isEmpty();
        assertThat(opposite(1227, 537)).isEmpty();
    }

    @Test
    void aRateOverHalfIsToldWithItsRow() {
        InventedFigures figures = new InventedFigures();
        rate(figures, "department", "A", "2020", 11450, 5000);
        rate(figures, "department", "B", "2020", 11500, 5022);
        ChapterContext context = figures.context();
        assertThat(new SickLeaveTables(context, new SickLeave(context))
                        .breakdown("center", "department", "Center", "2020")
                        .notes())
                .contains("Et sygefravær over 50 % tyder på fejl i leverancerne. Undersøg fravær og løn for Enhed B.");
    }
}
