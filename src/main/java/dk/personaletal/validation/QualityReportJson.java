package dk.personaletal.validation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore.RuleCount;
import java.time.Year;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The quality report for machines. */
final class QualityReportJson {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private QualityReportJson() {}

    static byte[] bytes(QualityReport.Subject subject, Verdict verdict, List<Finding> findings, List<RuleCount> counts)
            throws JsonProcessingException {
        ObjectNode report = JSON.createObjectNode()
                .put("delivery", subject.deliveryId())
                .put("file", subject.fileName())
                .put("sha256", subject.sha256())
                .put("contract", subject.contract())
                .put("period", period(subject.coverage()))
                .put("verdict", verdict.outcome().name().toLowerCase(Locale.ROOT))
                .put("rowsRead", verdict.account().read())
                .put("rowsAdded", verdict.account().added())
                .put("rowsKept", verdict.account().kept())
                .put("rowsMerged", verdict.account().merged())
                .put("rowsDropped", verdict.account().dropped())
                .put("rowsRejected", verdict.account().rejected());
        ObjectNode byRule = report.putObject("counts");
        counts.forEach(count -> byRule.put(count.rule(), count.findings()));
        ArrayNode list = report.putArray("findings");
        findings.forEach(finding -> add(list, subject.fileName(), finding));
        return JSON.writeValueAsBytes(report);
    }

    private static void add(ArrayNode list, String file, Finding finding) {
        ObjectNode entry = list.addObject().put("file", file);
        if (finding.line() > 0) {
            entry.put("line", finding.line());
        } else {
            entry.putNull("line");
        }
        entry.put("column", finding.column())
                .put("rule", finding.rule())
                .put("severity", finding.severity().name().toLowerCase(Locale.ROOT))
                .put("value", finding.maskedValue())
                .put("message", finding.message())
                .put("expected", finding.expected())
                .put("remedy", finding.remedy());
    }

    /** 2021-03 for a month, 2021 for a year. */
    private static @Nullable String period(@Nullable Coverage coverage) {
        if (coverage == null) {
            return null;
        }
        boolean wholeYear = Coverage.of(Year.from(coverage.from())).equals(coverage);
        return wholeYear
                ? Year.from(coverage.from()).toString()
                : coverage.month().toString();
    }
}
