package dk.personaletal.indicators;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.indicators.sickleave.SickLeaveIndicator;
import dk.personaletal.indicators.sickleave.SickLeaveRules;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** One absence file of many months, or a file a month, delivered in any order: the figures are the same. */
class SplitDeliveriesTest {
    private static final int SEEDS = 16;
    private static final SickLeaveRules RULES =
            new SickLeaveRules(30, 5, new BigDecimal("160.33"), "KRL", "Land", List.of());

    @Test
    void oneFileOrOneAMonthInAnyOrderGivesTheSame() {
        FigureDatabase database = new FigureDatabase();
        int figures = 0;
        for (long seed = 1; seed <= SEEDS; seed++) {
            RandomMunicipality random = RandomMunicipality.withHistory(seed);
            Municipality municipality = random.municipality();
            if (municipality.absence.isEmpty()) {
                continue;
            }
            Municipality.AbsenceDelivery all = joined(municipality.absence);
            Figures ofOne = sickLeave(database, municipality, random.period(), List.of(all));
            List<Municipality.AbsenceDelivery> months = split(all);
            Collections.shuffle(months, new Random(seed));
            assertThat(sickLeave(database, municipality, random.period(), months)
                            .byKey())
                    .as("seed %s", seed)
                    .isEqualTo(ofOne.byKey());
            figures += ofOne.byKey().size();
        }
        assertThat(figures).isGreaterThan(1_000);
    }

    private static Figures sickLeave(
            FigureDatabase database,
            Municipality municipality,
            YearMonth period,
            List<Municipality.AbsenceDelivery> absence) {
        municipality.absence.clear();
        municipality.absence.addAll(absence);
        return database.compute(new SickLeaveIndicator(RULES), municipality, period);
    }

    /** All rows in one file, the newest of each; those without an end, which ends with its file, are left out. */
    private static Municipality.AbsenceDelivery joined(Collection<Municipality.AbsenceDelivery> files) {
        Map<List<Object>, AbsenceFact> rows = new LinkedHashMap<>();
        files.stream()
                .flatMap(file -> file.rows().stream())
                .filter(row -> row.endsOn() != null)
                .forEach(row -> rows.put(
                        List.of(row.person(), Objects.toString(row.employmentNo()), row.code(), row.startsOn()), row));
        LocalDate from = files.stream()
                .map(Municipality.AbsenceDelivery::coversFrom)
                .min(LocalDate::compareTo)
                .orElseThrow();
        LocalDate to = files.stream()
                .map(Municipality.AbsenceDelivery::coversTo)
                .max(LocalDate::compareTo)
                .orElseThrow();
        return new Municipality.AbsenceDelivery(from.withDayOfMonth(1), to, List.copyOf(rows.values()));
    }

    /** Each row in the file of the month in which it begins. */
    private static List<Municipality.AbsenceDelivery> split(Municipality.AbsenceDelivery file) {
        List<Municipality.AbsenceDelivery> months = new ArrayList<>();
        YearMonth first = YearMonth.from(file.coversFrom());
        YearMonth last = YearMonth.from(file.coversTo());
        for (YearMonth month = first; !month.isAfter(last); month = month.plusMonths(1)) {
            YearMonth of = month;
            months.add(new Municipality.AbsenceDelivery(
                    of.atDay(1),
                    of.equals(last) ? file.coversTo() : of.atEndOfMonth(),
                    file.rows().stream()
                            .filter(row -> monthOf(row, first, last).equals(of))
                            .toList()));
        }
        return months;
    }

    private static YearMonth monthOf(AbsenceFact row, YearMonth first, YearMonth last) {
        YearMonth month = YearMonth.from(row.startsOn());
        return month.isBefore(first) ? first : month.isAfter(last) ? last : month;
    }
}
