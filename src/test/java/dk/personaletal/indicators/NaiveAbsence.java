package dk.personaletal.indicators;

import dk.personaletal.shared.DanishCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Sick leave day by day: which rows count, how many hours fall on each day, and whose they are. */
final class NaiveAbsence {
    private static final BigDecimal DAY_HOURS = new BigDecimal("7.4");

    private final Municipality municipality;
    private final YearMonth firstMonth;
    private final YearMonth period;

    private final List<String> codes;

    /** What was worked out: every breakdown asks again. */
    private final Map<Month, Optional<PayrollFact>> owners = new HashMap<>();

    private final Map<Month, BigDecimal> hours = new HashMap<>();

    NaiveAbsence(Municipality municipality, YearMonth firstMonth, YearMonth period, List<String> codes) {
        this.codes = codes;
        this.municipality = municipality;
        this.firstMonth = firstMonth;
        this.period = period;
    }

    /** A current row with its last day settled. */
    record Leave(UUID person, @Nullable String employmentNo, LocalDate firstDay, LocalDate lastDay, AbsenceFact row) {
        String employment() {
            return person + " " + employmentNo;
        }
    }

    private record Month(Leave leave, YearMonth month) {}

    Collection<Leave> leaves() {
        List<Municipality.AbsenceDelivery> files = new ArrayList<>(municipality.absence);
        files.sort(Comparator.comparing(Municipality.AbsenceDelivery::coversTo)); // stable: later deliveries stay later
        Map<String, Leave> newest = new LinkedHashMap<>();
        for (Municipality.AbsenceDelivery file : files) {
            for (AbsenceFact row : file.rows()) {
                Leave leave = leave(row, file.coversTo());
                newest.put(leave.employment() + row.code() + row.startsOn(), leave);
            }
        }
        return newest.values().stream()
                .filter(leave -> codes.contains(leave.row().code()))
                .filter(leave -> !leave.firstDay().isAfter(period.atEndOfMonth()))
                .filter(leave -> !leave.lastDay().isBefore(leave.firstDay()))
                .toList();
    }

    private Leave leave(AbsenceFact row, LocalDate coversTo) {
        LocalDate periodEnd = period.atEndOfMonth();
        LocalDate openEnd = coversTo.isBefore(periodEnd) ? coversTo : periodEnd;
        UUID person = municipality.aliases.getOrDefault(row.person(), row.person());
        return new Leave(
                person, row.employmentNo(), row.startsOn(), Objects.requireNonNullElse(row.endsOn(), openEnd), row);
    }

    /** Hours of the leave in the month. */
    BigDecimal hours(Leave leave, YearMonth month, PayrollFact owner) {
        return hours.computeIfAbsent(new Month(leave, month), ignored -> countHours(leave, month, owner));
    }

    private static BigDecimal countHours(Leave leave, YearMonth month, PayrollFact owner) {
        Integer whole = leave.row().hoursHundredths();
        List<LocalDate> working = leave.firstDay()
                .datesUntil(leave.lastDay().plusDays(1))
                .filter(DanishCalendar::isWorkingDay)
                .toList();
        if (whole == null) {
            long days = working.stream()
                    .filter(day -> YearMonth.from(day).equals(month))
                    .count();
            int degree = Objects.requireNonNullElse(leave.row().degree(), owner.degree());
            return DAY_HOURS.multiply(BigDecimal.valueOf(days)).multiply(BigDecimal.valueOf(degree, 4));
        }
        List<LocalDate> bearing = working.isEmpty()
                ? leave.firstDay().datesUntil(leave.lastDay().plusDays(1)).toList()
                : working;
        long given = 0;
        long inMonth = 0;
        for (int i = 0; i < bearing.size(); i++) {
            long until = Math.floorDiv(whole * (i + 1L), bearing.size());
            inMonth += YearMonth.from(bearing.get(i)).equals(month) ? until - given : 0;
            given = until;
        }
        return BigDecimal.valueOf(inMonth, 2);
    }

    /** The payroll row that the leave's hours of the month belong to. */
    Optional<PayrollFact> owner(Leave leave, YearMonth month) {
        return owners.computeIfAbsent(new Month(leave, month), ignored -> findOwner(leave, month));
    }

    private Optional<PayrollFact> findOwner(Leave leave, YearMonth month) {
        for (YearMonth earlier = month; !earlier.isBefore(firstMonth); earlier = earlier.minusMonths(1)) {
            Optional<PayrollFact> row = row(leave, earlier);
            if (row.isPresent()) {
                return row;
            }
        }
        for (YearMonth later = month; !later.isAfter(period); later = later.plusMonths(1)) {
            Optional<PayrollFact> row = row(leave, later);
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    private Optional<PayrollFact> row(Leave leave, YearMonth month) {
        List<PayrollFact> rows = municipality.payroll.getOrDefault(month, List.of()).stream()
                .filter(row -> row.person().equals(leave.person()))
                .filter(row ->
                        leave.employmentNo() == null || row.employmentNo().equals(leave.employmentNo()))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(NaivePayroll.main(rows));
    }
}
