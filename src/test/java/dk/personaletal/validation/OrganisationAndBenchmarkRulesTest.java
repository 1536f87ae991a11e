package dk.personaletal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.staging.BenchmarkSickLeaveRow;
import dk.personaletal.staging.InventedRow;
import dk.personaletal.staging.OrganisationRow;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrganisationAndBenchmarkRulesTest {
    @Test
    void aUnitIsNotItsOwnParent() {
        assertThat(organisation(173, "2021-03", "CSI"))
                .containsExactly("R501 ERROR Overordnet enhedskode CSI: Enheden er sin egen overordnede.");
    }

    @Test
    void unitsBelongToTheMunicipalityAndTheMonth() {
        assertThat(organisation(173, "2021-03", null)).isEmpty();
        assertThat(organisation(230, "2021-02", null))
                .containsExactly(
                        "R502 FATAL Kommunekode 230: Rækken hører til en anden kommune.",
                        "R503 FATAL Udtræksmåned 2021-02: Rækkens måned er en anden end filnavnets.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016 | 1234 | 541  |",
                "2016 | 1234 |      |",
                "2021 | 0    | 0    |",
                "2022 | 1234 |      | R601 ERROR År 2022: Årstallet er umuligt.",
                "1989 | 1234 | 541  | R601 ERROR År 1989: Årstallet er umuligt.",
                "2016 | 6001 |      | R602 ERROR Dagsværk 60,01: Antallet af dagsværk er uden for det mulige.",
                "2016 | -1   |      | R602 ERROR Dagsværk -0,01: Antallet af dagsværk er uden for det mulige.",
                "2016 | 1234 | 525  | R603 NOTICE Fraværsprocent 5,25: "
                        + "Fraværsprocenten passer ikke til antallet af dagsværk.",
                "2016 | 1234 | 527  |",
            })
    void publishedFiguresArePossible(int year, int days, @Nullable Integer percent, @Nullable String expected) {
        assertThat(benchmark(year, days, percent)).isEqualTo(expected == null ? List.of() : List.of(expected));
    }

    @Test
    void aPercentIsFromZeroToThirty() {
        assertThat(benchmark(2016, 1234, 3001))
                .contains("R604 ERROR Fraværsprocent 30,01: Fraværsprocenten er uden for det mulige.");
        assertThat(benchmark(2016, 10, -1))
                .containsExactly("R604 ERROR Fraværsprocent -0,01: Fraværsprocenten er uden for det mulige.");
    }

    private static List<String> organisation(int municipality, String month, @Nullable String parent) {
        var row = InventedRow.of(OrganisationRow.class)
                .with(OrganisationRow.MONTH, YearMonth.parse(month))
                .with(OrganisationRow.MUNICIPALITY, municipality)
                .with(OrganisationRow.UNIT_CODE, "CSI")
                .with(OrganisationRow.PARENT_CODE, parent)
                .row();
        return RowRuleCases.findings(
                RowRuleCases.RULES.rowChecks(OrganisationRow.class),
                row,
                RowRuleCases.march(DeliveryKind.ORGANISATION));
    }

    private static List<String> benchmark(int year, int days, @Nullable Integer percent) {
        var row = InventedRow.of(BenchmarkSickLeaveRow.class)
                .with(BenchmarkSickLeaveRow.YEAR, year)
                .with(BenchmarkSickLeaveRow.DAYS_HUNDREDTHS, days)
                .with(BenchmarkSickLeaveRow.PERCENT_HUNDREDTHS, percent)
                .row();
        var scope = new DeliveryScope(1, DeliveryKind.BENCHMARK_SYGEFRAVAER, "file.csv", 173, null, Set.of());
        return RowRuleCases.findings(RowRuleCases.RULES.rowChecks(BenchmarkSickLeaveRow.class), row, scope);
    }
}
