package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import dk.personaletal.indicators.sickleave.SickLeaveRules;
import dk.personaletal.indicators.sickleave.SickLeaveRules.AbsenceGroup;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The SQL and the naive Java agree on every figure, its name and the persons behind it. */
class RandomMunicipalitiesTest {
    private static final int SEEDS = 200;
    private static final SickLeaveRules SICK_LEAVE = new SickLeaveRules(
            30, 5, new BigDecimal("160.33"), "KRL", "Land", List.of(new AbsenceGroup("Barn", List.of("20"))));

    @Test
    void everyFigureIsExactlyTheNaiveOne() {
        FigureDatabase database = new FigureDatabase();
        for (long seed = 1; seed <= SEEDS; seed++) {
            RandomMunicipality random = RandomMunicipality.withHistory(seed);
            YearMonth period = random.period();
            Municipality delivered = random.municipality();
            IndicatorScope scope = FigureDatabase.scope(database.write(delivered, period), delivered, period);
            database.keepYearsOfSome(scope.snapshotId(), seed);
            Municipality municipality = NaiveHistory.restate(delivered, period);
            NaiveScope comparable = new NaiveScope(30 * (int) (seed % 3), 40);
            compare(
                    seed,
                    NaiveTurnover.of(municipality, period, comparable),
                    database.compute(Plain.turnover(false, 3, comparable), scope));
            compare(seed, NaiveAge.of(municipality, period), database.compute(Plain.age(AgeTest.PENSION_AGES), scope));
            compare(seed, NaiveStaff.of(municipality, period, 2), database.compute(Plain.staff(2), scope));
            int dominant = 1 + (int) (seed % 3);
            compare(seed, NaivePay.of(municipality, period, dominant), database.compute(Plain.pay(dominant), scope));
            compare(
                    seed,
                    NaiveSickLeave.of(municipality, period, SICK_LEAVE.otherAbsence()),
                    database.compute(new SickLeaveIndicator(SICK_LEAVE), scope));
        }
    }

    private static void compare(long seed, Figures naive, Figures sql) {
        assertThat(sql.byKey()).as("seed %s", seed).containsExactlyInAnyOrderEntriesOf(naive.byKey());
    }
}
