package dk.personaletal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.Coverage;
import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.staging.RowCheck;
import dk.personaletal.validation.rulebook.Rulebook;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the tests of row rules share. */
final class RowRuleCases {
    static final Rules RULES = Rulebook.of(ValidationParameters.defaults(), Year.of(2021));

    private RowRuleCases() {}

    static DeliveryScope march(DeliveryKind kind, String... acceptedRules) {
        return new DeliveryScope(1, kind, "file.csv", 173, Coverage.of(YearMonth.of(2021, 3)), Set.of(acceptedRules));
    }

    /** Every finding as {@code R204 ERROR Beskæftigelsesgrad 9,5: message}, in the order of the rules. */
    static <R> List<String> findings(List<RowCheck<R>> checks, R row, DeliveryScope scope) {
        var findings = new ArrayList<Finding>();
        checks.forEach(check -> check.check(row, scope, findings::add));
        return findings.stream().map(RowRuleCases::text).toList();
    }

    static String text(Finding finding) {
        assertThat(finding.expected())
                .as(finding.rule() + " says what was expected")
                .isNotBlank();
        String value = finding.maskedValue() == null ? "" : " " + finding.maskedValue();
        return "%s %s %s%s: %s"
                .formatted(finding.rule(), finding.severity(), finding.column(), value, finding.message());
    }
}
