package dk.personaletal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.FindingStore.RuleCount;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RuleSummaryTest {
    @Test
    void whatRejectsComesBeforeWhatIsOnlyWorthKnowingAndTheMostFrequentFirst() {
        List<Finding> findings = new ArrayList<>();
        findings.add(finding("R007", Severity.NOTICE, 1, "Kolonnen kendes ikke: A."));
        findings.add(finding("R007", Severity.NOTICE, 1, "Kolonnen kendes ikke: B."));
        findings.add(finding("R103", Severity.ERROR, 9, "Datoen kan ikke læses: Fødselsdato."));
        IntStream.rangeClosed(2, 38)
                .forEach(line -> findings.add(finding("R104", Severity.ERROR, line, "Årstallet har to cifre: A.")));
        findings.add(finding("R030", Severity.FATAL, 0, "For mange fejl: 38 af 40 rækker."));

        assertThat(RuleSummary.of(findings))
                .extracting(one -> one.rule() + " " + one.message())
                .containsExactly(
                        "R030 For mange fejl: 38 af 40 rækker.",
                        "R104 Årstallet har to cifre: A. (37 rækker)",
                        "R103 Datoen kan ikke læses: Fødselsdato. (linje 9)",
                        "R007 Kolonnen kendes ikke. (linje 1)");
    }

    @Test
    void findingsThatAreOnlyCountedCountToo() {
        List<Finding> kept = List.of(
                finding("R104", Severity.ERROR, 2, "Årstallet har to cifre: A."),
                finding("R104", Severity.ERROR, 3, "Årstallet har to cifre: B."));

        assertThat(RuleSummary.of(kept, List.of(new RuleCount("R104", Severity.ERROR, 1_200))))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.findings()).isEqualTo(1_200);
                    assertThat(one.message()).isEqualTo("Årstallet har to cifre. (1.200 rækker)");
                });
    }

    @Test
    void ofRetiredFindingsTheNumberStays() {
        assertThat(RuleSummary.of(List.of(), List.of(new RuleCount("R104", Severity.ERROR, 7))))
                .extracting(RuleSummary::rule, RuleSummary::findings)
                .containsExactly(org.assertj.core.api.Assertions.tuple("R104", 7L));
    }

    private static Finding finding(String rule, Severity severity, long line, String message) {
        return new Finding(rule, severity, line, null, null, message, "", "Ret det.");
    }
}
