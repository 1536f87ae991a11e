package dk.personaletal.indicators.sickleave;

import dk.personaletal.history.SqlText;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.IndicatorScope.ProfessionalArea;
import dk.personaletal.indicators.sickleave.SickLeaveRules.AbsenceGroup;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills the temporary tables that tell the SQL what is asked for: windows, professional areas and causes. */
final class SickLeaveTables {
    private final JdbcClient database;

    SickLeaveTables(JdbcClient database) {
        this.database = database;
    }

    void fill(IndicatorScope scope, SickLeaveRules rules, List<SickLeaveWindow> windows) {
        database.sql(SqlText.beside(SickLeaveTables.class, "sick_leave_window.sql"))
                .update();
        windows(scope, windows);
        List<ProfessionalArea> areas = scope.professionalAreas();
        pairs(
                "professional_area",
                texts(areas, ProfessionalArea::agreementGroup),
                texts(areas, ProfessionalArea::name));
        Map<String, String> causes = causes(scope, rules);
        pairs(
                "absence_cause",
                causes.keySet().toArray(String[]::new),
                causes.values().toArray(String[]::new));
        database.sql("analyze sick_leave_window, professional_area, absence_cause")
                .update();
    }

    private void windows(IndicatorScope scope, List<SickLeaveWindow> windows) {
        database.sql("""
                        insert into sick_leave_window
                        select * from unnest(:breakdowns, :times, cast(:firsts as date[]), cast(:lasts as date[]), :backs,
                                             :lengths, :months, :days, :detailed)
                        """)
                .param("breakdowns", texts(windows, SickLeaveWindow::breakdown))
                .param("times", texts(windows, SickLeaveWindow::time))
                .param(
                        "firsts",
                        texts(windows, window -> window.first().atDay(1).toString()))
                .param(
                        "lasts",
                        texts(windows, window -> window.last().atEndOfMonth().toString()))
                .param("backs", numbers(windows, window ->
                        (int) window.last().until(scope.period(), ChronoUnit.MONTHS)))
                .param("lengths", numbers(windows, SickLeaveWindow::length))
                .param("months", numbers(windows, SickLeaveWindow::months))
                .param("days", numbers(windows, SickLeaveWindow::netWorkingDays))
                .param(
                        "detailed",
                        windows.stream().map(SickLeaveWindow::isDetailed).toArray(Boolean[]::new))
                .update();
    }

    private void pairs(String table, String[] keys, String[] values) {
        database.sql("insert into " + table + " select * from unnest(:keys, :values)")
                .param("keys", keys)
                .param("values", values)
                .update();
    }

    /** Sick leave goes before a group that names the same code. */
    private static Map<String, String> causes(IndicatorScope scope, SickLeaveRules rules) {
        Map<String, String> causes = new TreeMap<>();
        for (AbsenceGroup group : rules.otherAbsence()) {
            group.codes().forEach(code -> causes.put(code, group.name()));
        }
        scope.sickLeaveCodes().forEach(code -> causes.put(code, ""));
        return causes;
    }

    private static <T> String[] texts(List<T> rows, Function<T, String> column) {
        return rows.stream().map(column).toArray(String[]::new);
    }

    private static Integer[] numbers(List<SickLeaveWindow> rows, Function<SickLeaveWindow, Integer> column) {
        return rows.stream().map(column).toArray(Integer[]::new);
    }
}
