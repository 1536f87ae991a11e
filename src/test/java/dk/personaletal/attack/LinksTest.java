package dk.personaletal.attack;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.attack.links.Link;
import dk.personaletal.attack.links.Links;
import dk.personaletal.attack.links.Reading;
import dk.personaletal.attack.published.PublishedReport;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Each link tells something that isn't told without it: small tables, worked out by hand. */
class LinksTest {
    private static final YearMonth MARCH = YearMonth.of(2021, 3);
    private static final Map<String, String> CENTERS = Map.of("Skolen", "Børn", "Haven", "Børn", "Vejen", "Teknik");

    /** Ten leaders of over twenty are left for B, C and D; the medians give B at least six and D at least four of them. */
    @Test
    void aMedianIsHalfOfThem() {
        assertTold("Medians", "B; Ledere med over 20", 6, report(MARCH, "ledelsesspaend", """
                Organisationsniveau;Ledere;Medarbejdere pr. leder;Median;Ledere med over 20
                A;30;·;·;60,0
                B;12;·;21,0;·
                C;8;·;19,0;·
                D;8;·;21,0;·
                I alt;58;·;·;48,3
                """));
    }

    @Test
    void aShareIsOfSomething() {
        assertTold("Rounded SHARE", "B; Ledere med over 20", 3, report(MARCH, "ledelsesspaend", """
                Organisationsniveau;Ledere;Medarbejdere pr. leder;Median;Ledere med over 20
                A;30;·;·;60,0
                B;12;·;·;·
                I alt;42;·;·;50,0
                """));
    }

    @Test
    void aNewUnitHasNobodyToLeave() {
        String units = """
                Afdeling;Antal personer;Antal personer slut;Afgang antal;Tilgang antal;Flyttet ud;Flyttet ind
                Haven;0;12;·;·;0;9
                Skolen;40;31;·;·;9;0
                """;
        assertTold("Inclusion", "Haven; Afgang antal", 0, report(MARCH, "personaleomsaetning_afdeling", units));
        assertTold("Flow", "Haven; Tilgang antal", 3, report(MARCH, "personaleomsaetning_afdeling", units));
    }

    @Test
    void aCenterIsItsUnits() {
        assertTold(
                "UnitsOfCenters",
                "Børn; Afgang antal",
                11,
                report(MARCH, "personaleomsaetning_afdeling", """
                        Afdeling;Antal personer;Afgang antal
                        Skolen;40;6
                        Haven;40;5
                        Vejen;30;·
                        """, "personaleomsaetning_center", """
                        Organisationsniveau;Antal personer;Afgang antal
                        Børn;80;·
                        Teknik;30;·
                        """));
    }

    @Test
    void whoMovesOutMovesIn() {
        assertTold("Moves", "Teknik; Flyttet ind", 4, report(MARCH, "personaleomsaetning_center", """
                Organisationsniveau;Antal personer;Flyttet ud;Flyttet ind
                Børn;80;5;3
                Teknik;70;2;·
                """));
    }

    @Test
    void theHourlyPaidAreTheRest() {
        assertTold(
                "Forms",
                "Ansættelsesform; Månedsløn, Vikar; Personer 2021",
                3,
                report(MARCH, "personaleforbrug_fordeling", """
                        Fordeling;Gruppe;Personer 2021
                        Ansættelsesform;Månedsløn, Ordinær;90
                        Ansættelsesform;Månedsløn, Vikar;·
                        Ansættelsesform;Månedsløn, Elev;7
                        """, "personaleforbrug_center", """
                        Organisationsniveau;Personer 2021
                        I alt;100
                        """));
    }

    @Test
    void whoIsPaidIsEmployed() {
        PublishedReport report = report(MARCH, "loen_overenskomst", """
                Overenskomstgruppe;Personer;Bruttoløn, gennemsnit
                Lærere;60;·
                Jurister;·;·
                Kokke;·;·
                I alt;67;·
                """, "personaleomsaetning_overenskomst", """
                Overenskomstgruppe;Antal personer slut
                Lærere;62
                Jurister;4
                Kokke;3
                I alt;69
                """);
        assertTold("Paid", "Kokke; Personer", 3, report);
        assertTold("Inclusion", "Jurister; Personer", 4, report);
    }

    @Test
    void aDotBesideZerosIsNone() {
        assertTold("Dots", "Kokke; Har nået alderen", 1, report(MARCH, "pensionsudsigt", """
                Overenskomstgruppe;Antal med kendt alder;Har nået alderen
                Lærere;60;0
                Jurister;40;·
                Kokke;30;·
                I alt;130;2
                """));
    }

    @Test
    void aChangeIsOfTwoYears() {
        assertTold(
                "Rounded CHANGE",
                "Ansættelsesform; Månedsløn, Elev; Personer 2020",
                2,
                report(MARCH, "personaleforbrug_fordeling", """
                        Fordeling;Gruppe;Personer 2020;Personer 2021;Ændring personer
                        Ansættelsesform;Månedsløn, Elev;·;7;5
                        """));
    }

    @Test
    void theOldAreInTheBands() {
        assertTold(
                "Ages",
                "Kokke; 60+ 2021",
                2,
                report(MARCH, "aldersfordeling", """
                        Gruppe;2021
                        Personer 50–59;91
                        Personer 60–69;8
                        Personer 70–74;1
                        Personer 75 og derover;0
                        I alt;100
                        """, "aldersfordeling_overenskomst", """
                        Overenskomstgruppe;Antal 2021;60+ 2021
                        Lærere;70;10,0
                        Kokke;30;·
                        I alt;100;·
                        """));
    }

    /** All gave another reason in the year to April, and nobody left in the months that only March can tell of. */
    @Test
    void twoYearsAMonthApartShareElevenMonths() {
        PublishedReport march = report(MARCH, "fratraedelser_maaned", """
                Måned;Antal personer måneden før;Fratrædelser
                april 2020;100;0
                januar 2021;100;0
                februar 2021;100;0
                marts 2021;100;0
                """, "fratraedelser_aarsag", """
                Årsag;Fratrædelser
                Pension;·
                Nyt job;·
                I alt;9
                """);
        PublishedReport april = report(MARCH.plusMonths(1), "fratraedelser_aarsag", """
                Årsag;Fratrædelser
                Pension;·
                Nyt job;9
                I alt;9
                """);
        assertTold("Months", "Pension; Fratrædelser", 0, march, april);
        assertTold("MonthsByReason", "Pension; Fratrædelser", 0, march, april);
    }

    @Test
    void aDegreeOfOneIsSomebodys() {
        PublishedReport report = report(MARCH, "personaleforbrug_center", """
                Organisationsniveau;Personer 2021;Årsværk 2021
                Børn;40;33,1
                Teknik;1;0,6
                """);
        assertThat(findings(Links.ALL, report))
                .filteredOn(Finding::tells)
                .extracting(finding -> finding.meaning().cell().row())
                .containsExactly("Teknik");
    }

    /** 300.000 of 10 full-time months at 30.000, less 8 at 28.000: two, of whom each has 38.000. */
    @Test
    void whatIsWithheldTogetherIsASum() {
        PublishedReport report = report(MARCH, "loen_overenskomst", """
                Overenskomstgruppe;Personer;Bruttoløn, gennemsnit
                Lærere;8;28000
                Jurister;·;·
                Kokke;·;·
                I alt;10;30000
                """, "personaleforbrug_overenskomst", """
                Overenskomstgruppe;Personer 2021;Årsværk 2021
                Lærere;8;8,0
                Jurister;1;·
                Kokke;1;·
                I alt;10;10,0
                """);
        List<Link> without = Links.ALL.stream()
                .filter(link -> !link.name().equals("Together"))
                .toList();
        assertThat(findings(Links.ALL, report)).anyMatch(LinksTest::tellsOfPayTogether);
        assertThat(findings(without, report)).noneMatch(LinksTest::tellsOfPayTogether);
    }

    private static boolean tellsOfPayTogether(Finding finding) {
        return finding.tells()
                && finding.meaning().cell().row().contains("tilsammen")
                && finding.range().least() > 37_000
                && finding.range().most() < 39_000;
    }

    @Test
    void aCorrectionIsReadApartFromWhatItCorrects() {
        PublishedReport first = report(MARCH, "personaleforbrug_maaned", "Måned;Personer\nmarts 2021;40\n");
        PublishedReport second = report(MARCH, "personaleforbrug_maaned", "Måned;Personer\nmarts 2021;41\n");
        PublishedReport other = report(MARCH, "personaleforbrug_maaned", "Måned;Personer\napril 2020;40\n");

        assertThat(new Agreeing(Links.ALL, CENTERS).readings(List.of(first, second, other)))
                .extracting(Reading::reports)
                .containsExactly(List.of(first, other), List.of(second, other));
    }

    private static void assertTold(String link, String cell, int value, PublishedReport... reports) {
        List<Link> without =
                Links.ALL.stream().filter(one -> !one.name().equals(link)).toList();
        String first = reports[0].name() + " ";
        assertThat(without).hasSize(Links.ALL.size() - 1);
        assertThat(told(Links.ALL, reports)).contains(first + cell + " = " + value);
        assertThat(told(without, reports)).doesNotContain(first + cell + " = " + value);
    }

    private static List<String> told(List<Link> links, PublishedReport... reports) {
        return findings(links, reports).stream()
                .filter(finding -> finding.verdict() == Verdict.EXACT)
                .map(finding -> finding.report() + " "
                        + finding.meaning().cell().row() + "; "
                        + finding.meaning().cell().column() + " = "
                        + Math.round(finding.range().least()))
                .toList();
    }

    private static List<Finding> findings(List<Link> links, PublishedReport... reports) {
        return new Attack(Reading.of(List.of(reports), CENTERS), links, Truth.unknown()).findings();
    }

    private static PublishedReport report(YearMonth period, String... tables) {
        Map<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < tables.length; i += 2) {
            files.put("tables/" + tables[i] + ".csv", tables[i + 1].getBytes(StandardCharsets.UTF_8));
        }
        return PublishedReport.of(period.toString(), period, "", files);
    }
}
