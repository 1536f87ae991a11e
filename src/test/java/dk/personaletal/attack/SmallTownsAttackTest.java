package dk.personaletal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.attack.links.Links;
import dk.personaletal.attack.links.Reading;
import dk.personaletal.attack.published.PublishedReport;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Nobody can be told in a small town, whoever reads all that it published. */
class SmallTownsAttackTest {
    private static final List<Long> SEEDS = List.of(5L, 9L);
    private static final List<AttackedTown> TOWNS = new ArrayList<>();

    @BeforeAll
    static void attack() throws IOException {
        for (long seed : SEEDS) {
            TOWNS.add(AttackedTown.of(seed));
        }
    }

    @Test
    void nothingWithheldIsTold() {
        assertThat(TOWNS).flatExtracting(AttackedTown::told).isEmpty();
    }

    @Test
    void muchIsWithheld() {
        assertThat(TOWNS).allSatisfy(town -> assertThat(town.findings()).hasSizeGreaterThan(100));
    }

    @Test
    void theTruthIsInEveryRange() {
        assertThat(TOWNS).flatExtracting(AttackedTown::untrue).isEmpty();
    }

    /** Small counts withheld and nothing with them: what this attack is worth. */
    @Test
    void aNaiveProtectionFalls() {
        AttackedTown town = TOWNS.get(0);
        PublishedReport open = town.nights().open().get(0);
        Reading naive = Reading.of(List.of(NaiveProtection.of(open)), town.centers());
        List<Finding> findings = new Attack(naive, Links.ALL, Truth.of(List.of(open))).findings();

        assertThat(findings).filteredOn(Finding::isUntrue).isEmpty();
        assertThat(findings)
                .filteredOn(finding -> finding.verdict() == Verdict.EXACT)
                .hasSizeGreaterThan(10);
    }
}
