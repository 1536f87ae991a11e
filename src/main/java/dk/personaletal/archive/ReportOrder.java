package dk.personaletal.archive;

import dk.personaletal.disclosure.Edition;
import dk.personaletal.shared.Scope;
import java.time.YearMonth;
import java.util.Set;

/** A report to make. A version is always published in all formats, as nothing comes to it later. */
public record ReportOrder(String report, YearMonth period, Edition edition, Scope scope) {
    public static final Set<String> ALL_FORMATS = Set.of("pdf", "xlsx", "csv");

    /** Of the whole municipality. */
    public ReportOrder(String report, YearMonth period, Edition edition) {
        this(report, period, edition, Scope.WHOLE);
    }
}
