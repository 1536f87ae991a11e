package dk.personaletal.job;

import dk.personaletal.disclosure.Edition;
import java.time.YearMonth;
import java.util.Set;
import java.util.TreeSet;

/**
 * A report to make.
 *
 * @param formats {@code pdf}, {@code xlsx}, {@code csv}
 */
public record ReportOrder(String report, YearMonth period, Edition edition, Set<String> formats) {
    public static final Set<String> ALL_FORMATS = Set.of("pdf", "xlsx", "csv");

    public ReportOrder {
        formats = new TreeSet<>(formats);
    }
}
