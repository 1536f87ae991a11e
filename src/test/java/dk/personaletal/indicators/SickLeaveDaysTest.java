package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import dk.personaletal.shared.DanishCalendar;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Which days count: each once, on pay, and none after the employment. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SickLeaveDaysTest {
    private static final YearMonth JANUARY = YearMonth.of(2023, 1);
    private static final YearMonth DECEMBER = YearMonth.of(2024, 12);
    private static final LocalDate MONDAY = LocalDate.of(2024, 3, 4);

    private FigureDatabase database;

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    @Test
    void aLeaversEndlessSpellEndsOnTheDayOfLeaving() {
        Municipality municipality = oneStays();
        leaves(municipality, day(2024, 3, 8));
        Figures figures = absent(municipality, AbsenceFact.sick(2, MONDAY, null, null));
        assertThat(days(figures)).isEqualTo("37 / 7.4");
        assertThat(figures.ratio("length", "4-7", "2024", "spells")).isEqualTo("1 / 1");
    }

    @Test
    void withoutADayOfLeavingTheLastCensusEndsIt() {
        Municipality municipality = oneStays();
        leaves(municipality, null);
        Figures figures = absent(municipality, AbsenceFact.sick(2, MONDAY, null, null));
        assertThat(days(figures)).isEqualTo("133.2 / 7.4"); // 18 working days to 31 March
    }

    @Test
    void deliveredHoursAfterTheLeavingAreLeftOut() {
        Municipality municipality = oneStays();
        leaves(municipality, day(2024, 3, 5));
        Figures figures = absent(municipality, AbsenceFact.sick(2, MONDAY, day(2024, 3, 15), 10000));
        assertThat(days(figures)).isEqualTo("20 / 7.4"); // two of ten days
    }

    @Test
    void aLeavingThatIsKnownLaterEndsItToo() {
        Municipality municipality = oneStays();
        for (YearMonth month = JANUARY; month.isBefore(YearMonth.of(2024, 5)); month = month.plusMonths(1)) {
            municipality.add(PayrollFact.of(month, 2));
        }
        municipality.add(PayrollFact.of(YearMonth.of(2024, 5), 2).withStatus(8).leaving(day(2024, 3, 8)));
        Figures figures = absent(municipality, AbsenceFact.sick(2, MONDAY, null, null));
        assertThat(days(figures)).isEqualTo("37 / 7.4");
    }

    @Test
    void whoIsHiredAgainIsNotSickInBetween() {
        Municipality municipality = oneStays();
        leaves(municipality, day(2024, 3, 8));
        municipality.add(PayrollFact.of(YearMonth.of(2024, 11), 2));
        municipality.add(PayrollFact.of(DECEMBER, 2));
        Figures figures = absent(municipality, AbsenceFact.sick(2, MONDAY, day(2024, 9, 30), null));
        assertThat(days(figures)).isEqualTo("37 / 7.4");
    }

    @Test
    void overlappingSpellsCountEachDayOnce() {
        Figures figures = absent(
                oneStays(),
                AbsenceFact.sick(1, MONDAY, day(2024, 3, 8), 3700),
                AbsenceFact.sick(1, day(2024, 3, 6), day(2024, 3, 12), 3700));
        assertThat(days(figures)).isEqualTo("51.8 / 7.4");
        assertThat(figures.ratio("total", "*", "2024", "spells")).isEqualTo("1 / 1");
    }

    @Test
    void twoPartsOfADayAreBothCountedUpToADay() {
        Figures figures = absent(
                oneStays(),
                AbsenceFact.sick(1, MONDAY, MONDAY, 300),
                new AbsenceFact(PayrollFact.person(1), "1", "13", MONDAY, MONDAY, 400, null),
                AbsenceFact.sick(1, MONDAY.plusDays(1), MONDAY.plusDays(1), 600),
                new AbsenceFact(PayrollFact.person(1), "1", "13", MONDAY.plusDays(1), MONDAY.plusDays(1), 600, null));
        assertThat(days(figures)).isEqualTo("14.4 / 7.4");
    }

    @Test
    void theNewestDeliverysRowWinsTheDaysThatItSpeaksOf() {
        Municipality municipality = oneStays()
                .absent(day(2024, 3, 1), day(2024, 3, 31), AbsenceFact.sick(1, MONDAY, day(2024, 3, 8), 3700))
                .absent(day(2024, 3, 1), day(2024, 4, 30), AbsenceFact.sick(1, day(2024, 3, 7), day(2024, 3, 8), 500));
        assertThat(days(compute(municipality))).isEqualTo("27.2 / 7.4");
    }

    @Test
    void otherAbsenceMayLieInsideSickLeave() {
        Figures figures = absent(
                oneStays(),
                AbsenceFact.sick(1, MONDAY, day(2024, 3, 8), null),
                new AbsenceFact(PayrollFact.person(1), "1", "20", MONDAY, MONDAY, 740, null));
        assertThat(days(figures)).isEqualTo("37 / 7.4");
    }

    @Test
    void absenceOnUnpaidLeaveIsNotCountedAndNeitherIsTheTime() {
        Municipality municipality = oneStays();
        for (YearMonth month = JANUARY; !month.isAfter(DECEMBER); month = month.plusMonths(1)) {
            boolean isAway = month.equals(YearMonth.of(2024, 4)) || month.equals(YearMonth.of(2024, 5));
            municipality.add(PayrollFact.of(month, 2).withStatus(isAway ? 3 : 1));
        }
        Figures figures = absent(municipality, AbsenceFact.sick(2, day(2024, 3, 27), day(2024, 4, 5), null));
        assertThat(days(figures)).isEqualTo("7.4 / 7.4"); // Maundy Thursday and Good Friday follow
        assertThat(figures.ratio("total", "*", "2024", "fte")).isEqualTo("22 / 12");
        Figures staff = database.compute(Plain.staff(20), municipality, YearMonth.of(2024, 4));
        assertThat(staff.ratio("total", "*", "2024-04", "persons")).isEqualTo("2 / 1");
        assertThat(staff.ratio("total", "*", "2024-04", "fte")).isEqualTo("1 / 1");
        assertThat(staff.ratio("working_time", "full", "2024-04", "persons")).isEqualTo("2 / 1");
    }

    @Test
    void aRowADayAcrossWeekendsIsOneSpell() {
        List<AbsenceFact> rows = new ArrayList<>();
        // 40 days from a Monday, Easter among them
        for (LocalDate date = MONDAY; date.isBefore(MONDAY.plusDays(40)); date = date.plusDays(1)) {
            if (DanishCalendar.isWorkingDay(date)) {
                rows.add(AbsenceFact.sick(1, date, date, 740));
            }
        }
        Figures figures = absent(oneStays(), rows.toArray(AbsenceFact[]::new));
        assertThat(figures.ratio("total", "*", "2024", "spells")).isEqualTo("1 / 1");
        assertThat(figures.ratio("length", "31-90", "2024", "days")).isEqualTo("199.8 / 7.4");
        assertThat(figures.ratio("length", "1-3", "2024", "days")).isEqualTo("0 / 7.4");
    }

    @Test
    void aWorkingDayBetweenMakesTwo() {
        Figures figures = absent(
                oneStays(),
                AbsenceFact.sick(1, day(2024, 3, 8), day(2024, 3, 8), 740),
                AbsenceFact.sick(1, day(2024, 3, 12), day(2024, 3, 12), 740));
        assertThat(figures.ratio("total", "*", "2024", "spells")).isEqualTo("2 / 1");
    }

    @Test
    void parallelEmploymentsAreOneSpellOfBothsDays() {
        Municipality municipality = oneStays();
        for (YearMonth month = JANUARY; !month.isAfter(DECEMBER); month = month.plusMonths(1)) {
            municipality.add(PayrollFact.of(month, 1).withEmployment("2", 5000));
        }
        Figures figures = absent(
                municipality,
                AbsenceFact.sick(1, MONDAY, day(2024, 3, 6), null),
                AbsenceFact.sick(1, day(2024, 3, 6), day(2024, 3, 8), null).withEmployment("2"));
        assertThat(days(figures)).isEqualTo("33.3 / 7.4");
        assertThat(figures.ratio("total", "*", "2024", "spells")).isEqualTo("1 / 1");
        assertThat(figures.ratio("length", "4-7", "2024", "spells")).isEqualTo("1 / 1");
    }

    @Test
    void theLengthsSumToTheTotalWithSpellsBegunBefore() {
        Figures figures = absent(
                oneStays(),
                AbsenceFact.sick(1, day(2023, 11, 1), day(2024, 1, 3), null),
                AbsenceFact.sick(1, MONDAY, MONDAY, null));
        assertThat(days(figures)).isEqualTo("22.2 / 7.4");
        assertThat(figures.ratio("length", "31-90", "2024", "days")).isEqualTo("14.8 / 7.4");
        assertThat(figures.ratio("length", "1-3", "2024", "days")).isEqualTo("7.4 / 7.4");
        assertThat(figures.ratio("total", "*", "2024", "spells")).isEqualTo("2 / 1");
    }

    @Test
    void withoutSickLeaveIsAShareOfThoseWhoWereThereAllTheTime() {
        Municipality municipality = oneStays();
        municipality.add(PayrollFact.of(DECEMBER, 2)); // new, and not sick yet
        for (YearMonth month = JANUARY; !month.isAfter(DECEMBER); month = month.plusMonths(1)) {
            municipality.add(PayrollFact.of(month, 3));
        }
        Figures figures = absent(municipality, AbsenceFact.sick(1, MONDAY, MONDAY, 740));
        assertThat(figures.ratio("total", "*", "2024", "share_without")).isEqualTo("1 / 2");
    }

    @Test
    void aMonthsPercentIsOfItsWorkingDays() {
        Figures figures = absent(oneStays(), AbsenceFact.sick(1, MONDAY, MONDAY, 740));
        assertThat(figures.ratio("month", "*", "2024-03", "percent")).isEqualTo("7.4 / 140.6"); // 19 with Easter
    }

    private static Municipality oneStays() {
        return Municipality.everyMonth(JANUARY, DECEMBER, 1);
    }

    /** Person 2 is last seen in March 2024. */
    private static void leaves(Municipality municipality, @Nullable LocalDate lastDay) {
        YearMonth last = YearMonth.of(2024, 3);
        for (YearMonth month = JANUARY; !month.isAfter(last); month = month.plusMonths(1)) {
            PayrollFact row = PayrollFact.of(month, 2);
            municipality.add(lastDay == null || month.isBefore(last) ? row : row.leaving(lastDay));
        }
    }

    private Figures absent(Municipality municipality, AbsenceFact... rows) {
        return compute(municipality.absent(JANUARY.atDay(1), DECEMBER.atEndOfMonth(), rows));
    }

    private Figures compute(Municipality municipality) {
        return database.compute(new SickLeaveIndicator(), municipality, DECEMBER);
    }

    private static @Nullable String days(Figures figures) {
        return figures.ratio("total", "*", "2024", "days");
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
