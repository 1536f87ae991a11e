package dk.personaletal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.attack.links.Links;
import dk.personaletal.attack.links.Reading;
import dk.personaletal.demo.SyntheticMunicipality;
import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo's municipality, three months one after the other, read together; prints what is told, one a line. */
@Tag("proof")
class DemoMonthsAttackIT {
    private static final YearMonth LAST = YearMonth.of(2021, 3);
    private static List<Finding> findings = List.of();

    @BeforeAll
    static void attack(@TempDir Path home) throws IOException {
        Path deliveries = home.resolve("deliveries");
        SyntheticMunicipality.write(deliveries, 4000, LAST, 25, 20_210_331);
        Map<String, String> centers = Organisation.centers(deliveries.resolve("organisation_" + LAST + ".csv"));
        Nights nights = Nights.of(deliveries, List.of(LAST.minusMonths(2), LAST.minusMonths(1), LAST), home);
        findings = new Attack(Reading.of(nights.committee(), centers), Links.ALL, Truth.of(nights.open())).findings();
        findings.stream().filter(Finding::tells).forEach(finding -> System.out.println("town demo | " + finding));
        System.out.println("attack on three months of the demo: " + findings.size() + " withheld numbers, "
                + findings.stream().filter(Finding::tells).count() + " told");
    }

    @Test
    void nothingWithheldIsTold() {
        assertThat(findings).filteredOn(Finding::tells).isEmpty();
    }

    @Test
    void theTruthIsInEveryRange() {
        assertThat(findings)
                .hasSizeGreaterThan(50)
                .filteredOn(Finding::isUntrue)
                .isEmpty();
    }
}
