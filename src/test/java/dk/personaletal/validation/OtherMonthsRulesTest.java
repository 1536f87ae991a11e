package dk.personaletal.validation;

import static dk.personaletal.validation.ValidationTestDatabase.MONTH;
import static dk.personaletal.validation.ValidationTestDatabase.person;
import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.FindingStore;
import dk.personaletal.validation.rulebook.Rulebook;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A month held up against last month, the same month last year, and what it would replace. */
class OtherMonthsRulesTest {
    private static final YearMonth LAST_MONTH = MONTH.minusMonths(1);
    private static final YearMonth LAST_YEAR = MONTH.minusYears(1);

    private final ValidationTestDatabase database = new ValidationTestDatabase();
    private final Judgement judgement = new Judgement(Rulebook.of(ValidationParameters.defaults(), Year.of(2021)));

    @AfterEach
    void rollBack() {
        database.close();
    }

    @Test
    void aHundredthOfTheDegreesIsSeenInTheFileAndAgainstLastMonth() {
        database.accepted(LAST_MONTH, 20);
        assertThat(found(ofDegree(20, 100)))
                .containsExactlyInAnyOrder(
                        "R307 FATAL 0: Årsværkene har ændret sig usandsynligt meget siden sidste måned: fra 20 til 0,2.",
                        "R313 FATAL 0: Beskæftigelsesgraderne ser ud til at være hundrede gange for små:"
                                + " i gennemsnit 0,01 pr. person.");
    }

    @Test
    void workingTimeMayMoveWithThePersonsAndALittleOnItsOwn() {
        database.accepted(LAST_MONTH, 100);
        assertThat(found(ofDegree(91, 9_200))).isEmpty();
        assertThat(found(ofDegree(100, 8_900)))
                .containsExactly("R307 FATAL 0: Årsværkene har ændret sig usandsynligt meget siden sidste måned:"
                        + " fra 100 til 89.");
    }

    @Test
    void whereLastMonthIsMissingTheSameMonthLastYearIsAskedAndMoreMayHaveMoved() {
        database.accepted(LAST_YEAR, 100);
        assertThat(found(ofDegree(81, 9_900))).isEmpty();
        assertThat(found(ofDegree(79, 10_000)))
                .containsExactly("R303 FATAL 0: Antallet af personer har ændret sig usandsynligt meget"
                        + " siden samme måned sidste år: fra 100 til 79.");
        assertThat(found(ofDegree(100, 7_900)))
                .containsExactly("R307 FATAL 0: Årsværkene har ændret sig usandsynligt meget"
                        + " siden samme måned sidste år: fra 100 til 79.");
    }

    @Test
    void aYearsMoveThatLastMonthHadMadeAlreadyIsNotToldAgain() {
        database.accepted(LAST_YEAR, 100);
        database.accepted(LAST_MONTH, 200);
        assertThat(found(ofDegree(210, 10_000))).isEmpty();
    }

    @Test
    void smallStepsThatAddUpToAYearsJumpAreSeenToo() {
        database.accepted(LAST_YEAR, 100);
        database.accepted(LAST_MONTH, 84);
        assertThat(found(ofDegree(78, 10_000)))
                .containsExactly("R303 FATAL 0: Antallet af personer har ændret sig usandsynligt meget"
                        + " siden samme måned sidste år: fra 100 til 78.");
    }

    @Test
    void whoIsNotEmployedAtTheCensusIsNoPersonOfTheMonth() {
        database.accepted(LAST_MONTH, 30);
        assertThat(found(gone(30, 3))).isEmpty();
        assertThat(found(gone(30, 30)))
                .filteredOn(found -> found.contains("FATAL"))
                .containsExactly("R303 FATAL 0: Antallet af personer har ændret sig usandsynligt meget"
                        + " siden sidste måned: fra 30 til 0.");
    }

    @Test
    void payInOereIsAJump() {
        database.accepted(LAST_MONTH, 10);
        DeliveryScope loen = payroll();
        for (int i = 1; i <= 10; i++) {
            database.employment(loen, i + 1, i, Map.of("gross_pay_oere", 300_00L));
        }
        assertThat(found(loen))
                .containsExactly("R306 FATAL 0: Lønsummen har ændret sig usandsynligt meget siden sidste måned:"
                        + " fra 300.000 kr. til 3.000 kr.");
    }

    @Test
    void aJumpThatSomebodyKnowsOfIsToldAndTakenIn() {
        database.accepted(LAST_MONTH, 20);
        DeliveryScope loen = database.deliver(DeliveryKind.LOEN, MONTH, "REGISTERED", "R307", "R313");
        employments(loen, 20, 100);
        assertThat(found(loen)).hasSize(2).allMatch(found -> found.contains("WARNING"));
    }

    /** Last month has 000001 where this one has 1: the numbers that they have without zeros are the same. */
    @Test
    void numbersThatLostTheirZerosAreNobodyNew() {
        DeliveryScope before = database.deliver(DeliveryKind.LOEN, LAST_MONTH, "ACCEPTED");
        for (int i = 1; i <= 30; i++) {
            boolean zeros = i <= 2;
            database.employment(
                    before, i + 1, zeros ? 100 + i : i, zeros ? Map.of("person_without_zeros", person(i)) : Map.of());
        }
        new StagedDelivery(before, database.client()).keepTotals();
        DeliveryScope loen = payroll();
        database.employments(loen, 30);
        assertThat(found(loen))
                .containsExactly(
                        "R309 FATAL 0: Medarbejdernumre afviger kun ved nuller foran eller et regnearks tegn, som"
                                + " når 000123 er blevet til 123, eller 1234 til 1.234 eller 1234,0: 2 personer ville se ud til at være rejst, og lige så mange nye til at være kommet.");
    }

    @Test
    void soAreNumbersThatGotThem() {
        database.accepted(LAST_YEAR, 10);
        DeliveryScope loen = payroll();
        database.employments(loen, 9);
        database.employment(loen, 11, 110, Map.of("person_without_zeros", person(10)));
        assertThat(found(loen))
                .singleElement()
                .asString()
                .startsWith("R309 FATAL")
                .contains("1 person ville");
    }

    @Test
    void asManyNewNumbersAsAreGoneIsNoMonthsTurnover() {
        database.accepted(LAST_MONTH, 100);
        assertThat(found(renumbered(100, 10))).isEmpty();
        assertThat(found(renumbered(100, 11)))
                .containsExactly("R309 FATAL 0: Personerne har fået andre numre end før: 11 personer ville se ud til at"
                        + " være rejst siden sidste måned, og 11 nye til at være kommet.");
    }

    @Test
    void unlessTheChangeOfNumbersWasDelivered() {
        database.accepted(LAST_MONTH, 100);
        DeliveryScope change = database.deliver(DeliveryKind.PERSONSKIFT, null, "ACCEPTED");
        for (int i = 1; i <= 20; i++) {
            database.row(
                    change,
                    "person_change_row",
                    Map.of("line_no", i + 1, "old_person", person(i), "new_person", person(1000 + i)));
        }
        assertThat(found(renumbered(100, 20))).isEmpty();
    }

    @Test
    void codesThatLostTheirZerosAreNoNewUnits() {
        DeliveryScope before = database.deliver(DeliveryKind.LOEN, LAST_MONTH, "ACCEPTED");
        DeliveryScope loen = payroll();
        for (int i = 1; i <= 10; i++) {
            database.employment(before, i + 1, i, Map.of("unit_code", "010" + i, "agreement_code", "4101"));
            database.employment(loen, i + 1, i, Map.of("unit_code", "10" + i, "agreement_code", "4101"));
        }
        new StagedDelivery(before, database.client()).keepTotals();
        assertThat(found(loen))
                .containsExactly("R310 FATAL 0: Koder afviger kun ved nuller foran, som når 0101 er blevet til 101:"
                        + " 10 rækker ville se ud til at være flyttet.");
    }

    /** Amounts that a rule took away, as of pay in oere, don't empty it. */
    @Test
    void aColumnThatIsEmptiedStopsTheMonthAndOneThatNeverWasFilledDoesNot() {
        DeliveryScope before = database.deliver(DeliveryKind.LOEN, LAST_MONTH, "ACCEPTED");
        database.employments(before, 9);
        database.employment(before, 11, 10, Map.of("sex", "K"));
        new StagedDelivery(before, database.client()).keepTotals();
        DeliveryScope loen = payroll();
        for (int i = 1; i <= 10; i++) {
            var none = new HashMap<String, Object>();
            none.put("gross_pay_oere", null);
            none.put("birth_date", i == 1 ? LocalDate.of(1970, 5, 1) : null);
            database.employment(loen, i + 1, i, none);
        }
        assertThat(found(loen))
                .containsExactly("R316 FATAL 0: Kolonner, der før var udfyldt, har ingen værdier: Bruttoløn, Køn.");
        DeliveryScope absurd = payroll();
        for (int i = 1; i <= 10; i++) {
            database.employment(absurd, i + 1, i, Map.of("gross_pay_oere", 3_000_000_00L, "sex", "M"));
        }
        assertThat(found(absurd)).isNotEmpty().noneMatch(found -> found.startsWith("R316"));
    }

    @Test
    void theOtherHalfOfAMonthReplacesNothing() {
        database.accepted(MONTH, 50);
        DeliveryScope half = payroll();
        for (int i = 51; i <= 100; i++) {
            database.employment(half, i + 1, i, Map.of());
        }
        assertThat(found(half))
                .containsExactly(
                        "R311 FATAL 0: Måneden er læst ind før, og de fleste af personerne er ikke i denne fil:"
                                + " 0 af 50 personer.");
        DeliveryScope whole = payroll();
        database.employments(whole, 100);
        assertThat(found(whole)).isEmpty();
    }

    @Test
    void anEmploymentWithAndWithoutZerosIsOne() {
        DeliveryScope loen = payroll();
        database.employments(loen, 3);
        database.employment(loen, 5, 1, Map.of("employment", person(101), "employment_without_zeros", person(1)));
        database.employment(loen, 6, 2, Map.of("employment", person(102), "employment_without_zeros", person(2)));
        assertThat(found(loen))
                .filteredOn(found -> found.startsWith("R308"))
                .extracting(found -> found.substring(0, 12))
                .containsExactly("R308 ERROR 2", "R308 ERROR 5");
    }

    @Test
    void aCategoryOnNoListTakesItsRowsOutOfTheFigures() {
        DeliveryScope loen = payroll();
        database.employments(loen, 95);
        for (int i = 96; i <= 100; i++) {
            database.employment(loen, i + 1, i, Map.of("staff_category", "Timebank"));
        }
        assertThat(found(loen))
                .containsExactly(
                        "R312 WARNING 97: Personalekategorien er ikke på listen: 5 af 100 rækker regnes ikke for"
                                + " ordinært ansatte, og er ikke med i personaleomsætning og løn.");
        DeliveryScope more = payroll();
        for (int i = 1; i <= 10; i++) {
            database.employment(more, i + 1, i, Map.of("staff_category", i < 3 ? "Almindelig" : "Ordinær"));
        }
        assertThat(found(more)).singleElement().asString().startsWith("R312 FATAL 2");
    }

    private DeliveryScope payroll() {
        return database.deliver(DeliveryKind.LOEN, MONTH, "REGISTERED");
    }

    private DeliveryScope ofDegree(int persons, int degreeTenthousandths) {
        DeliveryScope loen = payroll();
        employments(loen, persons, degreeTenthousandths);
        return loen;
    }

    private void employments(DeliveryScope loen, int persons, int degreeTenthousandths) {
        for (int i = 1; i <= persons; i++) {
            database.employment(loen, i + 1, i, Map.of("degree_tenthousandths", degreeTenthousandths));
        }
    }

    /** Of the persons so many left before the census, as when a date is in the wrong column. */
    private DeliveryScope gone(int persons, int gone) {
        DeliveryScope loen = payroll();
        for (int i = 1; i <= persons; i++) {
            database.employment(
                    loen, i + 1, i, i <= gone ? Map.of("employed_to", LocalDate.of(2021, 3, 30)) : Map.of());
        }
        return loen;
    }

    /** The first of the persons under numbers that nobody had. */
    private DeliveryScope renumbered(int persons, int changed) {
        DeliveryScope loen = payroll();
        for (int i = 1; i <= persons; i++) {
            database.employment(loen, i + 1, i <= changed ? 1000 + i : i, Map.of());
        }
        return loen;
    }

    private List<String> found(DeliveryScope scope) {
        judgement.judge(scope, database.client());
        return new FindingStore(database.client())
                .list(scope.deliveryId()).stream()
                        .map(OtherMonthsRulesTest::line)
                        .toList();
    }

    private static String line(Finding finding) {
        return finding.rule() + " " + finding.severity() + " " + finding.line() + ": " + finding.message();
    }
}
