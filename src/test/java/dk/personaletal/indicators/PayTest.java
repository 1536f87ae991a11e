package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PayTest {
    private static final YearMonth OPENING = YearMonth.of(2020, 3);
    private static final YearMonth CLOSING = YearMonth.of(2021, 3);
    private static final String TIME = "2021-03";

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    private Figures pay(PayrollFact... rows) {
        return pay(1, rows);
    }

    private Figures pay(int dominantPersons, PayrollFact... rows) {
        return database.compute(Plain.pay(dominantPersons), Municipality.of(rows), CLOSING);
    }

    private static PayrollFact paid(YearMonth month, int person, String sex, long kroner) {
        return PayrollFact.of(month, person).with(PayrollDetail.paid(sex, kroner * 100));
    }

    @Test
    void aHalfTimersPayIsPutUpToFullTime() {
        Figures figures =
                pay(PayrollFact.of(CLOSING, 1).withEmployment("1", 5000).with(PayrollDetail.paid("K", 2_000_000)));
        assertThat(figures.ratio("total", "*", TIME, "gross_mean")).isEqualTo("20000 / 0.5");
    }

    @Test
    void theMedianOfAnEvenNumberIsTheMeanOfTheTwoMiddleOnes() {
        Figures figures = pay(
                paid(CLOSING, 1, "K", 30_000),
                paid(CLOSING, 2, "K", 36_000),
                paid(CLOSING, 3, "K", 32_000),
                paid(CLOSING, 4, "K", 90_000));
        assertThat(figures.ratio("total", "*", TIME, "gross_median"))
                .isEqualTo("680000000 / 20000")
                .as("34.000");
    }

    @Test
    void theSamePersonsAreWithoutTheOnesWhoCameAndLeft() {
        Figures figures = pay(
                paid(OPENING, 1, "K", 30_000),
                paid(OPENING, 2, "K", 60_000),
                paid(CLOSING, 1, "K", 33_000),
                paid(CLOSING, 3, "K", 27_000));
        assertThat(figures.ratio("total", "*", TIME, "same_gross_mean_change")).isEqualTo("3000000000 / 30000000000");
        assertThat(figures.ratio("total", "*", TIME, "same_persons")).isEqualTo("1 / 1");
        assertThat(figures.ratio("total", "*", TIME, "gross_mean_change")).isEqualTo("-60000000000 / 180000000000");
    }

    /** A severance of half a million isn't a rise; the one at exactly half as much again is. */
    @Test
    void whoGotAOneOffPaymentStandsApart() {
        Figures figures = pay(
                paid(OPENING, 1, "K", 30_000),
                paid(OPENING, 2, "K", 40_000),
                paid(OPENING, 3, "M", 20_000),
                paid(CLOSING, 1, "K", 31_000),
                paid(CLOSING, 2, "K", 540_000),
                paid(CLOSING, 3, "M", 30_000));
        assertThat(figures.ratio("total", "*", TIME, "one_off_persons")).isEqualTo("1 / 1");
        assertThat(figures.ratio("total", "*", TIME, "same_persons")).isEqualTo("2 / 1");
        assertThat(figures.ratio("total", "*", TIME, "same_gross_mean_change"))
                .as("11.000 of 50.000 kroner")
                .isEqualTo("11000000000 / 50000000000");
    }

    /** Both get 1.000 more for full time; that one of them now works half as much moves nothing. */
    @Test
    void likeForLikeWeighsWithTheDegreesOfThen() {
        Figures figures = pay(
                paid(OPENING, 1, "K", 30_000),
                paid(OPENING, 2, "K", 50_000),
                paid(CLOSING, 1, "K", 31_000),
                PayrollFact.of(CLOSING, 2).withEmployment("1", 5000).with(PayrollDetail.paid("K", 2_550_000)));
        assertThat(figures.ratio("total", "*", TIME, "same_gross_mean_change"))
                .as("2.000 of 80.000 kroner")
                .isEqualTo("2000000000 / 80000000000");
    }

    @Test
    void whoHasChangedGroupIsALineOfTheirOwn() {
        Figures figures = pay(
                paid(OPENING, 1, "K", 30_000),
                paid(OPENING, 2, "K", 40_000),
                paid(CLOSING, 1, "K", 33_000),
                paid(CLOSING, 2, "K", 60_000).inGroup("Ledere"));
        assertThat(figures.ratio("total", "*", TIME, "same_persons")).isEqualTo("1 / 1");
        assertThat(figures.ratio("total", "*", TIME, "same_gross_mean_change")).isEqualTo("3000000000 / 30000000000");
        assertThat(figures.ratio("total", "*", TIME, "changed_group_persons")).isEqualTo("1 / 1");
        assertThat(figures.ratio("total", "*", TIME, "changed_group_gross_mean_change"))
                .isEqualTo("20000000000 / 40000000000");
    }

    @Test
    void whoCameOrLeftInsideTheMonthOrIsOnLeaveIsOutside() {
        Figures figures = pay(
                paid(CLOSING, 1, "K", 30_000),
                paid(CLOSING, 2, "K", 40_000)
                        .leaving(LocalDate.of(2021, 3, 30))
                        .with(PayrollDetail.paid("K", 4_000_000)),
                paid(CLOSING, 3, "K", 50_000).withStatus(3).with(PayrollDetail.paid("K", 5_000_000)),
                PayrollFact.of(CLOSING, 4));
        assertThat(figures.ratio("total", "*", TIME, "persons")).isEqualTo("1 / 1");
    }

    @Test
    void eachSexStandsBehindItsOwnMeanAndTheSmallerBehindTheirRatio() {
        Figures figures =
                pay(paid(CLOSING, 1, "K", 30_000), paid(CLOSING, 2, "K", 30_000), paid(CLOSING, 3, "M", 40_000));
        assertThat(figures.byKey().get("total * 2021-03 women_mean"))
                .isEqualTo("60000 / 2 [I alt; 2 of 2; largest 30000]");
        assertThat(figures.byKey().get("total * 2021-03 women_of_men"))
                .startsWith("60000000000 / 80000000000 [I alt; 1 of 1;");
    }

    @Test
    void thePersonsWithMostAreLookedAtTogether() {
        PayrollFact[] rows = {
            paid(CLOSING, 1, "K", 30_000), paid(CLOSING, 2, "K", 50_000), paid(CLOSING, 3, "K", 40_000)
        };
        assertThat(pay(2, rows).byKey().get("total * 2021-03 gross_mean")).endsWith("largest 90000]");
        assertThat(pay(5, rows).byKey().get("total * 2021-03 gross_mean")).endsWith("largest 120000]");
    }

    @Test
    void withoutPayThereAreNoFigures() {
        assertThat(pay(PayrollFact.of(CLOSING, 1)).byKey()).isEmpty();
    }
}
