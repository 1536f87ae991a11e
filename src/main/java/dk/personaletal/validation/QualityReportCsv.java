package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.shared.CsvLines;
import dk.personaletal.shared.FormulaGuard;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings as a table that Excel opens with a double click. */
final class QualityReportCsv {
    private static final List<String> HEADER =
            List.of("Alvor", "Regel", "Linje", "Kolonne", "Værdi", "Hvad er galt", "Hvad var ventet", "Hvad gør du");

    private QualityReportCsv() {}

    static byte[] bytes(List<Finding> findings) {
        CsvLines csv = new CsvLines(';', "\r\n").add(HEADER);
        findings.forEach(finding -> csv.add(values(finding)));
        return csv.file();
    }

    private static List<String> values(Finding finding) {
        return List.of(
                finding.severity().danish(),
                finding.rule(),
                finding.line() == 0 ? "" : String.valueOf(finding.line()),
                harmless(finding.column()),
                harmless(finding.maskedValue()),
                harmless(finding.message()),
                harmless(finding.expected()),
                harmless(finding.remedy()));
    }

    /** Headers and values come from outside: none may start a formula. */
    private static String harmless(@Nullable String text) {
        return text == null ? "" : FormulaGuard.guardUnlessNumber(text);
    }
}
