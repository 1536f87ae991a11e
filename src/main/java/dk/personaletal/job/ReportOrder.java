package dk.personaletal.job;

import dk.personaletal.disclosure.Edition;
import java.time.YearMonth;
import java.util.Set;

/** A report to make. A version is always published in all formats, as nothing comes to it later. */
public record ReportOrder(String report, YearMonth period, Edition edition) {
    public static final Set<String> ALL_FORMATS = Set.of("pdf", "xlsx", "csv");
}
