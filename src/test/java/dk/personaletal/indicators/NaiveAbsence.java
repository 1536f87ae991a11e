package dk.personaletal.indicators;

import dk.personaletal.shared.DanishCalendar;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Absence day by day: which rows count, how many hours fall on each day, and whose they are. */
final class NaiveAbsence {
    private static final BigDecimal DAY_HOURS = new BigDecimal("7.4");

    private final Municipality municipality;
    private final YearMonth firstMonth;
    private final YearMonth period;
    private final List<String> codes;
    private final Map<String, Optional<PayrollFact>> owners = new HashMap<>();
    private final Map<String, LocalDate> ends = new HashMap<>();

    NaiveAbsence(Municipality municipality, YearMonth firstMonth, YearMonth period, List<String> codes) {
        this.codes = codes;
        this.municipality = municipality;
        this.firstMonth = firstMonth;
        this.period = period;
    }

    /** A day on which someone is away from an employment, which is the owner's. */
    record Day(UUID person, LocalDate date, PayrollFact owner, BigDecimal hours) {}

    /** A current row with its last day settled; a greater delivery is a newer one. */
    private record Leave(int delivery, UUID person, LocalDate firstDay, LocalDate lastDay, AbsenceFact row) {
        String employment() {
            return person + " " + row.employmentNo();
        }
    }

    /** What a row says of a day. */
    private record Claim(Leave leave, LocalDate date, PayrollFact owner, BigDecimal hours) {
        String ofDay() {
            return leave.person() + " " + owner.employmentNo() + " " + date;
        }

        BigDecimal norm() {
            return DAY_HOURS.multiply(BigDecimal.valueOf(degree(leave, owner), 4));
        }
    }

    /** The days of each month that count, those of one employment once. */
    Map<YearMonth, List<Day>> days() {
        Map<String, List<Claim>> claims = new TreeMap<>();
        for (Leave leave : leaves()) {
            for (Claim claim : claims(leave)) {
                claims.computeIfAbsent(claim.ofDay(), ignored -> new ArrayList<>())
                        .add(claim);
            }
        }
        Map<YearMonth, List<Day>> days = new TreeMap<>();
        for (List<Claim> ofDay : claims.values()) {
            Day day = settle(ofDay);
            days.computeIfAbsent(YearMonth.from(day.date()), ignored -> new ArrayList<>())
                    .add(day);
        }
        return days;
    }

    /** The newest delivery's word; two words make no more than a day. */
    private static Day settle(List<Claim> claims) {
        int newest = claims.stream()
                .mapToInt(claim -> claim.leave().delivery())
                .max()
                .orElseThrow();
        List<Claim> winners = claims.stream()
                .filter(claim -> claim.leave().delivery() == newest)
                .toList();
        BigDecimal hours = winners.stream().map(Claim::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal norm = winners.stream().map(Claim::norm).reduce(BigDecimal.ZERO, BigDecimal::max);
        Claim one = winners.get(0);
        return new Day(one.leave().person(), one.date(), one.owner(), claims.size() > 1 ? hours.min(norm) : hours);
    }

    private List<Claim> claims(Leave leave) {
        List<LocalDate> all =
                leave.firstDay().datesUntil(leave.lastDay().plusDays(1)).toList();
        List<LocalDate> working =
                all.stream().filter(DanishCalendar::isWorkingDay).toList();
        List<LocalDate> bearing = working.isEmpty() ? all : working;
        Map<LocalDate, BigDecimal> delivered = spread(leave.row().hoursHundredths(), bearing);
        List<Claim> claims = new ArrayList<>();
        for (LocalDate date : all) {
            PayrollFact owner = owner(leave, YearMonth.from(date)).orElse(null);
            if (owner != null && counts(leave, date, owner)) {
                BigDecimal whole = DanishCalendar.isWorkingDay(date)
                        ? new Claim(leave, date, owner, DAY_HOURS).norm()
                        : BigDecimal.ZERO;
                BigDecimal hours =
                        leave.row().hoursHundredths() == null ? whole : delivered.getOrDefault(date, BigDecimal.ZERO);
                claims.add(new Claim(leave, date, owner, hours));
            }
        }
        return claims;
    }

    private static Map<LocalDate, BigDecimal> spread(@Nullable Integer hundredths, List<LocalDate> bearing) {
        Map<LocalDate, BigDecimal> hours = new HashMap<>();
        long given = 0;
        for (int i = 0; hundredths != null && i < bearing.size(); i++) {
            long until = Math.floorDiv(hundredths * (i + 1L), bearing.size());
            hours.put(bearing.get(i), BigDecimal.valueOf(until - given, 2));
            given = until;
        }
        return hours;
    }

    private boolean counts(Leave leave, LocalDate date, PayrollFact owner) {
        LocalDate left = owner.employedTo();
        return NaivePayroll.isMonthly(owner)
                && !NaivePayroll.isUnpaid(owner)
                && (left == null || !date.isAfter(left))
                && !date.isAfter(end(leave.person(), leave.row()));
    }

    private static int degree(Leave leave, PayrollFact owner) {
        return Objects.requireNonNullElse(leave.row().degree(), owner.degree());
    }

    private List<Leave> leaves() {
        List<Municipality.AbsenceDelivery> files = new ArrayList<>(municipality.absence);
        files.sort(Comparator.comparing(Municipality.AbsenceDelivery::coversTo)); // stable: later deliveries stay later
        Map<String, Leave> newest = new LinkedHashMap<>();
        for (int file = 0; file < files.size(); file++) {
            for (AbsenceFact row : files.get(file).rows()) {
                Leave leave = leave(file, row);
                newest.put(leave.employment() + row.code() + row.startsOn(), leave);
            }
        }
        return newest.values().stream()
                .filter(leave -> codes.contains(leave.row().code()))
                .filter(leave -> !leave.firstDay().isAfter(period.atEndOfMonth()))
                .filter(leave -> !leave.lastDay().isBefore(leave.firstDay()))
                .toList();
    }

    /** Without a last day it goes on until the employment ends, or to the end of the period. */
    private Leave leave(int delivery, AbsenceFact row) {
        UUID person = municipality.aliases.getOrDefault(row.person(), row.person());
        LocalDate last = row.endsOn();
        if (last == null) {
            LocalDate end = end(person, row);
            last = end.isBefore(period.atEndOfMonth()) ? end : period.atEndOfMonth();
        }
        return new Leave(delivery, person, row.startsOn(), last, row);
    }

    /** The last day of the employment, as far as is known. */
    private LocalDate end(UUID person, AbsenceFact row) {
        return ends.computeIfAbsent(person + " " + row.employmentNo(), ignored -> findEnd(person, row));
    }

    private LocalDate findEnd(UUID person, AbsenceFact row) {
        for (YearMonth month = period; !month.isBefore(firstMonth); month = month.minusMonths(1)) {
            Optional<PayrollFact> newest = row(person, row.employmentNo(), month);
            if (newest.isPresent()) {
                LocalDate left = newest.get().employedTo();
                return left == null ? lastCensus(person) : left;
            }
        }
        return LocalDate.MAX;
    }

    private LocalDate lastCensus(UUID person) {
        YearMonth newest = municipality.payroll.keySet().stream()
                .filter(month -> !month.isAfter(period))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        for (YearMonth month = newest; !month.isBefore(firstMonth); month = month.minusMonths(1)) {
            boolean isSeen = municipality.payroll.getOrDefault(month, List.of()).stream()
                    .anyMatch(row -> row.person().equals(person) && NaivePayroll.isEmployed(row));
            if (isSeen) {
                return month.equals(newest) ? LocalDate.MAX : month.atEndOfMonth();
            }
        }
        return LocalDate.MIN;
    }

    /** The payroll row that the leave's days of the month belong to. */
    private Optional<PayrollFact> owner(Leave leave, YearMonth month) {
        return owners.computeIfAbsent(
                leave.employment() + month,
                ignored -> findOwner(leave.person(), leave.row().employmentNo(), month));
    }

    private Optional<PayrollFact> findOwner(UUID person, @Nullable String number, YearMonth month) {
        for (YearMonth earlier = month; !earlier.isBefore(firstMonth); earlier = earlier.minusMonths(1)) {
            Optional<PayrollFact> row = row(person, number, earlier);
            if (row.isPresent()) {
                return row;
            }
        }
        for (YearMonth later = month; !later.isAfter(period); later = later.plusMonths(1)) {
            Optional<PayrollFact> row = row(person, number, later);
            if (row.isPresent()) {
                return row;
            }
        }
        return Optional.empty();
    }

    private Optional<PayrollFact> row(UUID person, @Nullable String number, YearMonth month) {
        if (month.isBefore(firstMonth)) {
            return Optional.empty();
        }
        List<PayrollFact> rows = municipality.payroll.getOrDefault(month, List.of()).stream()
                .filter(row -> row.person().equals(person))
                .filter(row -> number == null || row.employmentNo().equals(number))
                .toList();
        return rows.isEmpty() ? Optional.empty() : Optional.of(NaivePayroll.main(rows));
    }
}
