package dk.personaletal.disclosure.sums;

import dk.personaletal.shared.FigureKey;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Days of sick leave by department, group, professional area, sex and age make the total, months make each year, and the
 * groups that the country has a line for make what is compared with it.
 */
final class SickLeaveSums {
    private static final String SICK_LEAVE = "sick_leave";
    private static final String DAYS = "days";
    private static final int MONTHS = 12;

    /** Full-time equivalents, prices and other municipalities' figures are open, so each of these tells the days. */
    private static final List<String> OF_DAYS = List.of(
            "days_per_fte", "percent", "fte_lost", "cost", "published_difference", "interval_low", "interval_high");

    private final Ledger ledger;
    private final Map<String, String> areas;

    SickLeaveSums(Ledger ledger, Map<String, String> areas) {
        this.ledger = ledger;
        this.areas = areas;
    }

    void declare() {
        ledger.times(SICK_LEAVE).forEach(this::declare);
        for (FigureKey days : ledger.keys(SICK_LEAVE)
                .filter(key -> key.measure().equals(DAYS))
                .toList()) {
            OF_DAYS.forEach(rate -> ledger.tells(Ledger.beside(days, rate), days));
            if (List.of("total", "rolling").contains(days.breakdown())) {
                declareMonths(days);
            }
        }
    }

    private void declare(String time) {
        FigureKey total = Ledger.total(SICK_LEAVE, time, DAYS);
        ledger.same(total, new FigureKey(SICK_LEAVE, "rolling", FigureKey.TOTAL, time, DAYS));
        for (String breakdown :
                List.of("department", "agreement_group", "professional_area", "sex", "age_band", "sex_age")) {
            ledger.sum(total, rows(breakdown, time));
        }
        rows("professional_area", time)
                .forEach(area -> ledger.sum(
                        area, ledger.rows(SICK_LEAVE, "agreement_group", DAYS, time, group -> areas.getOrDefault(
                                        group, "Øvrige områder")
                                .equals(area.member()))));
        rows("sex", time)
                .forEach(sex -> ledger.sum(
                        sex,
                        ledger.rows(SICK_LEAVE, "sex_age", DAYS, time, both -> both.startsWith(sex.member() + "|"))));
        rows("age_band", time)
                .forEach(band -> ledger.sum(
                        band,
                        ledger.rows(SICK_LEAVE, "sex_age", DAYS, time, both -> both.endsWith("|" + band.member()))));
        declareCovered(time);
    }

    private void declareCovered(String time) {
        FigureKey covered = Ledger.total(SICK_LEAVE, time, "covered_days");
        if (ledger.exists(covered)) {
            ledger.sum(
                    covered,
                    rows("agreement_group", time).stream()
                            .filter(group -> ledger.exists(Ledger.beside(group, "country_days_per_fte")))
                            .toList());
            List.of("covered_days_per_fte", "ratio")
                    .forEach(told -> ledger.tells(Ledger.total(SICK_LEAVE, time, told), covered));
        }
    }

    private List<FigureKey> rows(String breakdown, String time) {
        return ledger.rows(SICK_LEAVE, breakdown, DAYS, time);
    }

    /** Twelve months make a year; two years a month apart tell the difference of the months at their ends. */
    private void declareMonths(FigureKey year) {
        boolean isCalendarYear = !year.time().contains("-");
        YearMonth last = YearMonth.parse(isCalendarYear ? year.time() + "-12" : year.time());
        List<FigureKey> months = IntStream.range(0, MONTHS)
                .mapToObj(back -> new FigureKey(
                        SICK_LEAVE,
                        "month",
                        FigureKey.TOTAL,
                        last.minusMonths(back).toString(),
                        DAYS))
                .toList();
        if (months.stream().allMatch(ledger::exists)) {
            ledger.sum(year, months);
        }
    }
}
