package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What becomes known after the month it is about, and what it does to the figures. */
class LateFactsTest {
    private static final YearMonth OPENING = YearMonth.of(2020, 3);
    private static final YearMonth CLOSING = YearMonth.of(2021, 3);
    private static final YearMonth SEPTEMBER = YearMonth.of(2020, 9);
    private static final String TIME = "2021-03";

    private static FigureDatabase database;

    @BeforeAll
    static void start() {
        database = new FigureDatabase();
    }

    @Test
    void whoChangesNumberHasNeitherLeftNorJoined() {
        Municipality municipality = otherNumberFromSeptember();
        Figures before = turnover(municipality);
        assertThat(before.ratio("total", "*", TIME, "leavers")).isEqualTo("1 / 1");
        assertThat(before.ratio("total", "*", TIME, "departures")).isEqualTo("1 / 1");

        municipality.personChanges.add(List.of(change(2, 3)));
        Figures known = turnover(municipality);
        assertThat(known.ratio("total", "*", TIME, "opening")).isEqualTo("2 / 1");
        assertThat(known.ratio("total", "*", TIME, "leavers")).isEqualTo("0 / 1");
        assertThat(known.ratio("total", "*", TIME, "joiners")).isEqualTo("0 / 1");
        assertThat(known.ratio("total", "*", TIME, "departures")).isEqualTo("0 / 1");
    }

    @Test
    void absenceUnderBothNumbersIsOnePersonsAndOneSpell() {
        Municipality municipality = otherNumberFromSeptember()
                .absent(
                        day(2020, 8, 1),
                        day(2020, 9, 30),
                        AbsenceFact.sick(2, day(2020, 8, 24), day(2020, 8, 31), 3700),
                        AbsenceFact.sick(3, day(2020, 9, 1), day(2020, 9, 4), 2960));
        municipality.personChanges.add(List.of(change(2, 3)));
        Figures figures = database.compute(new SickLeaveIndicator(), municipality, CLOSING);
        assertThat(figures.ratio("total", "*", TIME, "days")).isEqualTo("66.6 / 7.4");
        assertThat(figures.ratio("total", "*", TIME, "spells")).isEqualTo("1 / 1");
        assertThat(figures.ratio("total", "*", TIME, "share_without")).isEqualTo("1 / 2");
    }

    /** The spell goes on in the delivery that reaches further, which is taken in first. */
    @Test
    void oneSpellDeliveredUnderBothNumbersIsAsTheDeliveryThatReachesFurtherSays() {
        Municipality municipality = otherNumberFromSeptember()
                .absent(
                        day(2020, 8, 1),
                        day(2020, 9, 30),
                        AbsenceFact.sick(3, day(2020, 8, 24), day(2020, 8, 28), 1480))
                .absent(
                        day(2020, 8, 1),
                        day(2020, 8, 31),
                        AbsenceFact.sick(2, day(2020, 8, 24), day(2020, 8, 28), 740));
        municipality.personChanges.add(List.of(change(2, 3)));
        Figures figures = database.compute(new SickLeaveIndicator(), municipality, CLOSING);
        assertThat(figures.ratio("total", "*", TIME, "days")).isEqualTo("14.8 / 7.4");
    }

    @Test
    void absenceUnderTheOldNumberBelongsToTheMonthsUnderTheNew() {
        Municipality municipality = otherNumberFromSeptember()
                .absent(
                        day(2020, 10, 1),
                        day(2020, 10, 31),
                        AbsenceFact.sick(2, day(2020, 10, 5), day(2020, 10, 5), 740));
        municipality.personChanges.add(List.of(change(2, 3)));
        Figures figures = database.compute(new SickLeaveIndicator(), municipality, CLOSING);
        assertThat(figures.ratio("department", "A", TIME, "days")).isEqualTo("7.4 / 7.4");
    }

    @Test
    void twoPersonsMergedAreOneHeadWithBothEmployments() {
        Municipality municipality = Municipality.everyMonth(OPENING, CLOSING, 3);
        municipality.absent(
                day(2020, 10, 1), day(2020, 10, 31), AbsenceFact.sick(2, day(2020, 10, 5), day(2020, 10, 5), 740));
        municipality.personChanges.add(List.of(change(2, 4), change(3, 4)));
        Figures staff = database.compute(Plain.staff(20), municipality, CLOSING);
        assertThat(staff.ratio("total", "*", TIME, "persons")).isEqualTo("2 / 1");
        assertThat(staff.ratio("total", "*", TIME, "fte")).isEqualTo("3 / 1");
        Figures sickLeave = database.compute(new SickLeaveIndicator(), municipality, CLOSING);
        assertThat(sickLeave.ratio("total", "*", TIME, "days")).isEqualTo("7.4 / 7.4");
        assertThat(sickLeave.ratio("total", "*", TIME, "fte")).isEqualTo("36 / 12");
    }

    @Test
    void absenceThatArrivesMonthsLaterIsOfTheDaysItIsAbout() {
        Municipality municipality = Municipality.everyMonth(OPENING, CLOSING, 2)
                .absent(day(2020, 4, 1), day(2020, 4, 30))
                .absent(day(2021, 2, 1), day(2021, 2, 28), AbsenceFact.sick(1, day(2020, 4, 6), day(2020, 4, 7), 1480));
        Figures figures = database.compute(new SickLeaveIndicator(), municipality, CLOSING);
        assertThat(figures.ratio("month", "*", "2020-04", "days")).isEqualTo("14.8 / 7.4");
        assertThat(figures.ratio("month", "*", "2021-02", "days")).isEqualTo("0 / 7.4");
    }

    @Test
    void aLeaverReportedTwoMonthsLateIsGoneFromTheFirstCensusThatSaysSo() {
        PayrollFact gone = PayrollFact.of(CLOSING, 2).leaving(day(2021, 1, 15)).withStatus(8);
        Municipality asDelivered = Municipality.everyMonth(OPENING, CLOSING, 1);
        for (YearMonth month = OPENING; month.isBefore(CLOSING); month = month.plusMonths(1)) {
            asDelivered.add(PayrollFact.of(month, 2));
        }
        asDelivered.add(gone);
        Figures late = turnover(asDelivered);
        assertThat(late.ratio("month", "*", "2021-01", "departures")).isEqualTo("0 / 1");
        assertThat(late.ratio("month", "*", "2021-03", "departures")).isEqualTo("1 / 1");
        assertThat(late.ratio("total", "*", TIME, "leavers")).isEqualTo("1 / 1");

        for (int back = 2; back >= 1; back--) {
            List<PayrollFact> rows = asDelivered.deliver(CLOSING.minusMonths(back));
            rows.set(1, rows.get(1).leaving(day(2021, 1, 15)));
        }
        Figures corrected = turnover(asDelivered);
        assertThat(corrected.ratio("month", "*", "2021-01", "departures")).isEqualTo("1 / 1");
        assertThat(corrected.ratio("month", "*", "2021-03", "departures")).isEqualTo("0 / 1");
        assertThat(corrected.ratio("total", "*", TIME, "leavers")).isEqualTo("1 / 1");
    }

    @Test
    void aCorrectedBirthDateIsOfTheMonthsThatHaveIt() {
        Municipality municipality = Municipality.of(
                PayrollFact.of(OPENING, 1).born(day(1960, 1, 1)),
                PayrollFact.of(CLOSING, 1).born(day(1990, 1, 1)));
        Figures figures = database.compute(Plain.age(AgeTest.PENSION_AGES), municipality, CLOSING);
        assertThat(figures.ratio("band", "60-69", "2020-03", "persons")).isEqualTo("1 / 1");
        assertThat(figures.ratio("band", "30-39", "2021-03", "persons")).isEqualTo("1 / 1");
    }

    @Test
    void aUnitUnderAnotherDepartmentWithANewCodeIsNoTransferWhenRecoded() {
        Municipality municipality = reorganised();
        Figures asThen = turnover(municipality);
        assertThat(asThen.ratio("department", "A", TIME, "transfers_out")).isEqualTo("1 / 1");

        municipality.recodes.add(List.of(new UnitRecodeFact("A1", "B9", day(2020, 9, 1))));
        Figures recoded = turnover(municipality);
        assertThat(recoded.ratio("department", "A", TIME, "opening")).isNull();
        assertThat(recoded.ratio("department", "B", TIME, "opening")).isEqualTo("2 / 1");
        assertThat(recoded.ratio("department", "B", TIME, "transfers_in")).isEqualTo("0 / 1");
        assertThat(recoded.ratio("unit", "B|B9", TIME, "opening")).isEqualTo("1 / 1");
        assertThat(recoded.ratio("unit", "B|B9", TIME, "transfers_in")).isEqualTo("0 / 1");
        assertThat(recoded.byKey().get("unit B|B9 2021-03 opening")).contains("Enhed B9");
    }

    @Test
    void aRecodedUnitsYearOfAbsenceAndFteIsOfTheNewPlace() {
        Municipality municipality = reorganised()
                .absent(day(2020, 6, 1), day(2020, 6, 30), AbsenceFact.sick(1, day(2020, 6, 8), day(2020, 6, 8), 740));
        municipality.recodes.add(List.of(new UnitRecodeFact("A1", "B9", day(2020, 9, 1))));
        Figures figures = database.compute(new SickLeaveIndicator(), municipality, CLOSING);
        assertThat(figures.ratio("department", "B", TIME, "days")).isEqualTo("7.4 / 7.4");
        assertThat(figures.ratio("department", "B", TIME, "fte")).isEqualTo("24 / 12");
        assertThat(figures.ratio("department", "A", TIME, "fte")).isNull();
    }

    @Test
    void aRecodeThatIsValidAfterThePeriodHasNotHappened() {
        Municipality municipality = reorganised();
        municipality.recodes.add(List.of(new UnitRecodeFact("A1", "B9", day(2021, 4, 1))));
        assertThat(turnover(municipality).ratio("department", "A", TIME, "transfers_out"))
                .isEqualTo("1 / 1");
    }

    private static Figures turnover(Municipality municipality) {
        return database.compute(Plain.turnover(), municipality, CLOSING);
    }

    /** Two persons, one of them under number 2 until September and 3 from then on. */
    private static Municipality otherNumberFromSeptember() {
        Municipality municipality = Municipality.everyMonth(OPENING, CLOSING, 1);
        for (YearMonth month = OPENING; !month.isAfter(CLOSING); month = month.plusMonths(1)) {
            municipality.add(PayrollFact.of(month, month.isBefore(SEPTEMBER) ? 2 : 3));
        }
        return municipality;
    }

    /** Two persons, one in department B, the other in A until unit A1 became B9 in September. */
    private static Municipality reorganised() {
        Municipality municipality = new Municipality();
        for (YearMonth month = OPENING; !month.isAfter(CLOSING); month = month.plusMonths(1)) {
            boolean isBefore = month.isBefore(SEPTEMBER);
            municipality.add(PayrollFact.of(month, 1).in(isBefore ? "A" : "B", isBefore ? "A1" : "B9"));
            municipality.add(PayrollFact.of(month, 2).in("B", "B1"));
        }
        return municipality;
    }

    private static PersonChangeFact change(int from, int to) {
        return new PersonChangeFact(PayrollFact.person(from), PayrollFact.person(to));
    }

    private static LocalDate day(int year, int month, int day) {
        return LocalDate.of(year, month, day);
    }
}
