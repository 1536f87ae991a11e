package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.shared.CsvLines;
import dk.personaletal.shared.FormulaGuard;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The findings as a table that Excel opens with a double click. */
final class QualityReportCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final List<String> HEADER = List.of(
            BYTE_ORDER_MARK + "Alvor",
            "Regel",
            "Linje",
            "Kolonne",
            "Værdi",
            "Hvad er galt",
            "Hvad var ventet",
            "Hvad gør du");

    private QualityReportCsv() {}

    static byte[] bytes(List<Finding> findings) {
        CsvLines csv = new CsvLines(';', "\r\n").add(HEADER);
        findings.forEach(finding -> csv.add(values(finding)));
        return csv.toString().getBytes(StandardCharsets.UTF_8);
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
