package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SickLeaveTest {
    private static final YearMonth JANUARY_2023 = YearMonth.of(2023, 1);
    private static final YearMonth DECEMBER_2024 = YearMonth.of(2024, 12);

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    /** Two persons, full time through 2023 and 2024. */
    private static Municipality twoYears() {
        return Municipality.everyMonth(JANUARY_2023, DECEMBER_2024, 2);
    }

    private Figures absent(Municipality municipality, AbsenceFact... rows) {
        municipality.absent(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31), rows);
        return database.compute(new SickLeaveIndicator(), municipality, DECEMBER_2024);
    }

    private static @Nullable String total(Figures figures, String time, String measure) {
        return figures.ratio("total", "*", time, measure);
    }

    @Test
    void daysPerFullTimeEquivalentAndPercentAreExactFractions() {
        Figures figures = absent(twoYears(), AbsenceFact.sick(1, day(2024, 3, 4), day(2024, 3, 8), 3700));
        assertThat(total(figures, "2024", "days")).isEqualTo("37 / 7.4");
        assertThat(total(figures, "2024", "fte")).isEqualTo("24 / 12");
        assertThat(total(figures, "2024", "days_per_fte")).isEqualTo("444 / 177.6");
        assertThat(total(figures, "2024", "percent")).isEqualTo("444 / 40670.4"); // 2,5 of 229 days
        assertThat(total(figures, "2023", "days")).isEqualTo("0 / 7.4");
        assertThat(total(figures, "2024-12", "months")).isEqualTo("12 / 1");
    }

    @Test
    void aSpellAcrossNewYearIsSplitForVolumeAndOneForLengthInBothYears() {
        // 28 and 29 December 2023, 2 and 3 January 2024 are its working days: 1001 hundredths give 500 and 501
        Figures figures = absent(twoYears(), AbsenceFact.sick(1, day(2023, 12, 28), day(2024, 1, 3), 1001));
        assertThat(total(figures, "2023", "days")).isEqualTo("5 / 7.4");
        assertThat(total(figures, "2024", "days")).isEqualTo("5.01 / 7.4");
        assertThat(total(figures, "2024", "spells")).isEqualTo("1 / 1");
        assertThat(figures.ratio("length", "4-7", "2024", "days")).isEqualTo("5.01 / 7.4");
    }

    @Test
    void storeBededagIsNoWorkingDayUntil2023() {
        // the Friday and the Monday around it; then a Friday that is a working day
        Figures in2023 = absent(twoYears(), AbsenceFact.sick(1, day(2023, 5, 5), day(2023, 5, 8), null));
        assertThat(total(in2023, "2023", "days")).isEqualTo("7.4 / 7.4");
        Figures in2024 = absent(twoYears(), AbsenceFact.sick(1, day(2024, 4, 26), day(2024, 4, 29), null));
        assertThat(total(in2024, "2024", "days")).isEqualTo("14.8 / 7.4");
    }

    @Test
    void anOpenSpellStaysOpenUntilARowClosesIt() {
        Municipality municipality = twoYears();
        municipality.absent(day(2024, 11, 1), day(2024, 11, 30), AbsenceFact.sick(1, day(2024, 11, 29), null, null));
        Figures figures = database.compute(new SickLeaveIndicator(), municipality, DECEMBER_2024);
        assertThat(total(figures, "2024", "days")).isEqualTo("155.4 / 7.4"); // 1 in November, 20 in December
        assertThat(figures.ratio("length", "31-90", "2024", "spells")).isEqualTo("1 / 1");
        municipality.absent(
                day(2024, 12, 1), day(2024, 12, 31), AbsenceFact.sick(1, day(2024, 11, 29), day(2024, 12, 3), null));
        Figures ended = database.compute(new SickLeaveIndicator(), municipality, DECEMBER_2024);
        assertThat(total(ended, "2024", "days")).isEqualTo("22.2 / 7.4");
    }

    @Test
    void hoursOnAWeekendAreKept() {
        Figures figures = absent(twoYears(), AbsenceFact.sick(1, day(2024, 3, 2), day(2024, 3, 3), 1500));
        assertThat(total(figures, "2024", "days")).isEqualTo("15 / 7.4");
    }

    @Test
    void adjacentRowsAreOneSpell() {
        Figures figures = absent(
                twoYears(),
                AbsenceFact.sick(1, day(2024, 3, 4), day(2024, 3, 8), 3700),
                AbsenceFact.sick(1, day(2024, 3, 9), day(2024, 3, 12), 1480),
                AbsenceFact.sick(1, day(2024, 3, 14), day(2024, 3, 14), 740));
        assertThat(total(figures, "2024", "spells")).isEqualTo("2 / 1");
        assertThat(figures.ratio("length", "8-14", "2024", "days")).isEqualTo("51.8 / 7.4");
        assertThat(figures.ratio("length", "1-3", "2024", "spells")).isEqualTo("1 / 1");
    }

    @Test
    void eachLengthReachesToItsLastDay() {
        Figures figures = absent(
                twoYears(),
                AbsenceFact.sick(1, day(2024, 1, 1), day(2024, 1, 3), 740),
                AbsenceFact.sick(1, day(2024, 2, 1), day(2024, 2, 7), 740),
                AbsenceFact.sick(1, day(2024, 3, 1), day(2024, 3, 14), 740),
                AbsenceFact.sick(1, day(2024, 4, 1), day(2024, 4, 30), 740),
                AbsenceFact.sick(1, day(2024, 6, 1), day(2024, 8, 29), 740));
        for (String length : List.of("1-3", "4-7", "8-14", "15-30", "31-90")) {
            assertThat(figures.ratio("length", length, "2024", "spells"))
                    .as(length)
                    .isEqualTo("1 / 1");
        }
    }

    @Test
    void absenceWithoutEmploymentNumberBelongsToTheMainEmployment() {
        Municipality municipality = twoYears()
                .add(PayrollFact.of(YearMonth.of(2024, 3), 1).in("B", "B1").withEmployment("2", 2000));
        Figures figures = absent(
                municipality,
                AbsenceFact.sick(1, day(2024, 3, 4), day(2024, 3, 4), 740).withEmployment(null));
        assertThat(figures.ratio("department", "A", "2024", "days")).isEqualTo("7.4 / 7.4");
        assertThat(figures.ratio("department", "B", "2024", "days")).isEqualTo("0 / 7.4");
        assertThat(figures.ratio("department", "B", "2024", "fte")).isEqualTo("0.2 / 12");
    }

    @Test
    void hourlyPaidEmploymentsAreOutsideAndSoIsTheirAbsence() {
        Municipality municipality = twoYears()
                .add(PayrollFact.of(YearMonth.of(2024, 3), 1)
                        .withEmployment("2", 2000)
                        .hourly());
        Figures figures = absent(
                municipality,
                AbsenceFact.sick(1, day(2024, 3, 4), day(2024, 3, 4), 740).withEmployment("2"));
        assertThat(total(figures, "2024", "days")).isEqualTo("0 / 7.4");
        assertThat(total(figures, "2024", "fte")).isEqualTo("24 / 12");
    }

    @Test
    void aMonthWithoutARowTakesTheNearestEarlierOne() {
        Municipality municipality = twoYears()
                .add(PayrollFact.of(YearMonth.of(2024, 1), 3).in("B", "B1"))
                .add(PayrollFact.of(YearMonth.of(2024, 4), 3).in("C", "C1"));
        Figures figures = absent(municipality, AbsenceFact.sick(3, day(2024, 3, 4), day(2024, 3, 4), 740));
        assertThat(figures.ratio("department", "B", "2024", "days")).isEqualTo("7.4 / 7.4");
        assertThat(figures.ratio("department", "C", "2024", "days")).isEqualTo("0 / 7.4");
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
