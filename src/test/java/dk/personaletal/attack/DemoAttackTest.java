package dk.personaletal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.attack.links.Links;
import dk.personaletal.attack.links.Reading;
import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.papers.WholeReport;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The demo's report as it is today, read by an attacker. */
class DemoAttackTest {
    private final List<Finding> findings = attack();

    @Test
    void nothingWithheldIsTold() {
        assertThat(findings).filteredOn(Finding::tells).isEmpty();
    }

    @Test
    void someIsWithheld() {
        assertThat(findings).hasSizeGreaterThan(20);
    }

    private static List<Finding> attack() {
        WholeReport demo = WholeReport.ofDemo();
        PublishedReport report = PublishedReport.of("demo", demo.facts().period(), "", demo.files());
        return new Attack(Reading.of(List.of(report), Map.of()), Links.ALL, Truth.unknown()).findings();
    }
}
