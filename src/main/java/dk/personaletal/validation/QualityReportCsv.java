package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The findings as a table that Excel opens with a double click. */
final class QualityReportCsv {
    private static final String BYTE_ORDER_MARK = "\ufeff";
    private static final String HEADER = "Alvor;Regel;Linje;Kolonne;Værdi;Hvad er galt;Hvad var ventet;Hvad gør du";
    private static final String LINE_END = "\r\n";

    private QualityReportCsv() {}

    static byte[] bytes(List<Finding> findings) {
        String lines = findings.stream().map(QualityReportCsv::line).collect(Collectors.joining());
        return (BYTE_ORDER_MARK + HEADER + LINE_END + lines).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(Finding finding) {
        return Stream.of(
                        finding.severity().danish(),
                        finding.rule(),
                        finding.line() == 0 ? "" : String.valueOf(finding.line()),
                        field(finding.column()),
                        field(finding.maskedValue()),
                        field(finding.message()),
                        field(finding.expected()),
                        field(finding.remedy()))
                .collect(Collectors.joining(";", "", LINE_END));
    }

    /** Headers and values come from outside: none may start a formula or break the line. */
    private static String field(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String harmless = startsFormula(text) ? "'" + text : text;
        return harmless.matches("(?s).*[;\"\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static boolean startsFormula(String text) {
        return text.matches("(?s)([=@\\t\\r]|[+-](?!\\d+([.,]\\d+)*$)).*");
    }
}
