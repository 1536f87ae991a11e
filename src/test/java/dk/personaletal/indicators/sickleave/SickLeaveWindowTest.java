package dk.personaletal.indicators.sickleave;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SickLeaveWindowTest {
    private static final YearMonth MARCH_2021 = YearMonth.of(2021, 3);

    @Test
    void yearsAreTheFiveLatestCompleteOnesAndTheNewestIsDetailed() {
        List<SickLeaveWindow> windows = SickLeaveWindow.of(MARCH_2021, months("2014-01", "2021-03"));
        assertThat(windows)
                .filteredOn(window -> window.breakdown().equals("total"))
                .extracting(SickLeaveWindow::time)
                .containsExactly("2020", "2019", "2018", "2017", "2016", "2021-03");
        assertThat(windows)
                .filteredOn(SickLeaveWindow::isDetailed)
                .extracting(SickLeaveWindow::time)
                .containsExactly("2020", "2021-03");
    }

    @Test
    void theTrendIsOfTwentyFiveMonthsInsideTheOtherWindows() {
        assertThat(times("month", months("2018-01", "2021-03")))
                .hasSize(25)
                .startsWith("2021-03")
                .endsWith("2019-03");
        assertThat(times("rolling", months("2018-01", "2021-03"))).hasSize(25).endsWith("2019-03");
        assertThat(times("month", months("2020-04", "2021-03"))).hasSize(12).endsWith("2020-04");
        assertThat(times("rolling", months("2020-04", "2021-03"))).containsExactly("2021-03");
        assertThat(times("rolling", months("2020-05", "2021-03"))).isEmpty();
    }

    @Test
    void aMonthWithoutPayrollIsNoWindowAndCountsInNone() {
        Set<YearMonth> months = months("2020-01", "2021-03");
        months.remove(YearMonth.of(2020, 6));
        assertThat(times("month", months)).doesNotContain("2020-06").contains("2020-05", "2020-01");
        assertThat(times("rolling", months)).isEmpty();
        assertThat(SickLeaveWindow.of(MARCH_2021, months))
                .filteredOn(window -> window.time().equals("2020"))
                .extracting(SickLeaveWindow::months)
                .containsExactly(11);
    }

    @Test
    void withoutPayrollInTwelveMonthsThereAreTheYearsAlone() {
        assertThat(SickLeaveWindow.of(MARCH_2021, months("2019-01", "2019-12")))
                .filteredOn(window -> window.breakdown().equals("total"))
                .extracting(SickLeaveWindow::time)
                .containsExactly("2019");
        assertThat(SickLeaveWindow.of(MARCH_2021, Set.of())).isEmpty();
    }

    private static List<String> times(String breakdown, Set<YearMonth> withPayroll) {
        return SickLeaveWindow.of(MARCH_2021, withPayroll).stream()
                .filter(window -> window.breakdown().equals(breakdown))
                .map(SickLeaveWindow::time)
                .toList();
    }

    private static Set<YearMonth> months(String first, String last) {
        YearMonth after = YearMonth.parse(last).plusMonths(1);
        return Stream.iterate(YearMonth.parse(first), month -> month.isBefore(after), month -> month.plusMonths(1))
                .collect(Collectors.toSet());
    }
}
