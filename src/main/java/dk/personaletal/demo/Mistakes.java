package dk.personaletal.demo;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What goes wrong in real deliveries, counted in months back from the last one. */
final class Mistakes {
    private static final int FORGOTTEN_UNIT_BACK = 4;
    private static final int BAD_ABSENCE_BACK = 1;
    private static final int BAD_PAYROLL_BACK = 2;
    private static final String FORGOTTEN_UNIT = "CSI01";

    private final YearMonth last;

    Mistakes(YearMonth last) {
        this.last = last;
    }

    /** The month whose first payroll file forgets a whole unit, and is corrected by a second one. */
    boolean forgetsUnit(YearMonth month) {
        return month.equals(last.minusMonths(FORGOTTEN_UNIT_BACK));
    }

    List<List<String>> withoutUnit(List<List<String>> payroll) {
        return payroll.stream().filter(line -> !line.contains(FORGOTTEN_UNIT)).toList();
    }

    /** One month has an impossible date of birth and an impossible degree. */
    List<List<String>> inPayroll(YearMonth month, List<List<String>> lines) {
        if (!month.equals(last.minusMonths(BAD_PAYROLL_BACK))) {
            return lines;
        }
        List<List<String>> damaged = new ArrayList<>(lines);
        replace(damaged, lines.size() / 3, PayrollFile.BIRTH_DATE, "31-02-1985");
        replace(damaged, lines.size() / 2, PayrollFile.DEGREE, "9,5");
        return damaged;
    }

    /** One month has a spell that ends before it starts and a spell with an unknown cause. */
    List<List<String>> inAbsence(YearMonth month, List<List<String>> lines) {
        if (!month.equals(last.minusMonths(BAD_ABSENCE_BACK))) {
            return lines;
        }
        List<List<String>> damaged = new ArrayList<>(lines);
        String first = "10-%02d-%d".formatted(month.getMonthValue(), month.getYear());
        String before = "03-%02d-%d".formatted(month.getMonthValue(), month.getYear());
        List<String> sample = lines.get(lines.size() / 2);
        damaged.add(List.of(sample.get(0), sample.get(1), "10", "Sygdom", first, before, "7,40", sample.get(7)));
        damaged.add(List.of(sample.get(0), sample.get(1), "77", "Ukendt", first, first, "7,40", sample.get(7)));
        return Collections.unmodifiableList(damaged);
    }

    private static void replace(List<List<String>> lines, int line, int column, String value) {
        List<String> changed = new ArrayList<>(lines.get(line));
        changed.set(column, value);
        lines.set(line, changed);
    }
}
