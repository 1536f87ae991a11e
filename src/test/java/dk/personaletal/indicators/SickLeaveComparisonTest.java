package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Two persons, full time through 2023 and 2024, one of them five days sick in March 2024: 2,5 days per fte. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SickLeaveComparisonTest {
    private static final YearMonth DECEMBER_2024 = YearMonth.of(2024, 12);

    private FigureDatabase database;
    private long snapshot;
    private Municipality municipality = new Municipality();

    @BeforeAll
    void start() {
        database = new FigureDatabase();
    }

    private long twoYears() {
        municipality = Municipality.everyMonth(YearMonth.of(2023, 1), DECEMBER_2024, 2);
        municipality.absent(
                LocalDate.of(2023, 1, 1),
                LocalDate.of(2024, 12, 31),
                AbsenceFact.sick(1, LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 8), 3700));
        snapshot = database.write(municipality, DECEMBER_2024);
        return database.delivery(snapshot, "benchmark_sygefravaer", null, null);
    }

    private void line(long delivery, int line, String area, @Nullable Integer code, @Nullable String group, int days) {
        database.jdbc().update("""
                insert into benchmark_sick_leave_row (delivery_id, line_no, year_no, area_name, municipality,
                  agreement_group, days_hundredths, publisher)
                values (?, ?, 2024, ?, cast(? as integer), ?, ?, 'KRL')""", delivery, line, area, code, group, days);
    }

    private @Nullable String total(Figures figures, String measure) {
        return figures.ratio("total", "*", "2024", measure);
    }

    private Figures compute() {
        return database.compute(new SickLeaveIndicator(), FigureDatabase.scope(snapshot, municipality, DECEMBER_2024));
    }

    @Test
    void expectedIsOwnPostsAtTheCountrysRates() {
        line(twoYears(), 1, "Alle kommuner i Danmark", null, "Gruppe 1", 300);
        Figures figures = compute();
        assertThat(total(figures, "expected_days_per_fte")).isEqualTo("7200 / 2400"); // 3 days
        assertThat(total(figures, "covered_days_per_fte")).isEqualTo("444 / 177.6"); // 2,5 days
        assertThat(total(figures, "covered_days")).isEqualTo("37 / 7.4");
        assertThat(total(figures, "ratio")).isEqualTo("44400 / 53280"); // 83,3 %
        assertThat(figures.ratio("agreement_group", "Gruppe 1", "2024", "country_days_per_fte"))
                .isEqualTo("300 / 100");
        assertThat(total(figures, "coverage")).isEqualTo("24 / 24");
    }

    @Test
    void expectedIsLeftOutWhenTooFewPostsHaveALine() {
        twoYears();
        for (int person = 3; person <= 5; person++) {
            municipality.add(PayrollFact.of(DECEMBER_2024, person).withGroup("Gruppe 2"));
        }
        for (int month = 1; month < 12; month++) {
            municipality.add(PayrollFact.of(YearMonth.of(2024, month), 3).withGroup("Gruppe 2"));
        }
        snapshot = database.write(municipality, DECEMBER_2024);
        long delivery = database.delivery(snapshot, "benchmark_sygefravaer", null, null);
        line(delivery, 1, "Alle kommuner i Danmark", null, "Gruppe 1", 300);
        Figures figures = compute();
        assertThat(total(figures, "coverage")).isEqualTo("24 / 38");
        assertThat(total(figures, "expected_days_per_fte")).isNull();
        assertThat(total(figures, "covered_days")).isNull();
        assertThat(total(figures, "ratio")).isNull();
    }

    @Test
    void whatIsPublishedOfUsStandsBesideOurOwn() {
        line(twoYears(), 1, "Lyngby-Taarbæk", 173, null, 240);
        Figures figures = compute();
        assertThat(total(figures, "published_days_per_fte")).isEqualTo("240 / 100");
        assertThat(total(figures, "published_percent")).isEqualTo("240 / 22900"); // 229 net working days in 2024
        assertThat(total(figures, "published_difference")).isEqualTo("1776 / 17760"); // 0,10
    }

    /** Twenty in the same post; ten of them are ill a day each, in 2024 only. */
    @Test
    void chanceIsTheSpreadBetweenPersons() {
        municipality = Municipality.everyMonth(YearMonth.of(2023, 1), DECEMBER_2024, 20);
        AbsenceFact[] days = IntStream.rangeClosed(1, 10)
                .mapToObj(person -> AbsenceFact.sick(person, LocalDate.of(2024, 3, 4), LocalDate.of(2024, 3, 4), 740))
                .toArray(AbsenceFact[]::new);
        municipality.absent(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31), days);
        snapshot = database.write(municipality, DECEMBER_2024);
        Figures figures = compute();
        // each is 3,7 hours off over 12 months; n 20: sqrt(20 x (240 x 3,7)^2 x 20 x 19) x 12 / (7,4 x 240^2 x 19)
        assertThat(total(figures, "standard_error")).isEqualTo("928968.5428473888 / 8098560");
        // nobody was ill the year before, which is too few to compare with
        assertThat(total(figures, "change_error")).isNull();
    }

    /** Ten are ill a day each in one year, the other ten in the other: each person's part is off twice as much. */
    @Test
    void chanceOfAChangeIsTheSpreadOverThePersonsOfBothYears() {
        municipality = Municipality.everyMonth(YearMonth.of(2023, 1), DECEMBER_2024, 20);
        AbsenceFact[] days = new AbsenceFact[20];
        for (int person = 1; person <= 20; person++) {
            LocalDate day = person <= 10 ? LocalDate.of(2023, 3, 6) : LocalDate.of(2024, 3, 4);
            days[person - 1] = AbsenceFact.sick(person, day, day, 740);
        }
        municipality.absent(LocalDate.of(2023, 1, 1), LocalDate.of(2024, 12, 31), days);
        snapshot = database.write(municipality, DECEMBER_2024);
        // sqrt(20 x (2 x 888 x 12 x 240^2)^2 x 20 x 19) / (7,4 x 240^4 x 19)
        assertThat(total(compute(), "change_error")).isEqualTo("107017176136.0191376266 / 466477056000");
    }

    @Test
    void ofTwoPersonsNothingIsSaidOfChance() {
        twoYears();
        Figures figures = compute();
        assertThat(total(figures, "standard_error")).isNull();
        assertThat(total(figures, "share_without")).isEqualTo("1 / 2");
        assertThat(total(figures, "share_top")).isEqualTo("37 / 37");
    }
}
