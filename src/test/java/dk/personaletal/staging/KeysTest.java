package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.Finding;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers, codes and listed words are compared as people mean them. */
class KeysTest {
    private static final String HEAD = "Udtræksmåned;Kommunekode;Medarbejdernr;CPR;Ansættelsesnr;Aflønningsform;"
            + "Beskæftigelsesgrad;Køn;Centerkode;Center;Overenskomstkode;Overenskomstgruppe;Personalekategori\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "m100001|M100001",
                "'100001|100001",
                "\"=\"\"100001\"\"\"|100001",
                " 100001 \u00a0|100001",
                "A\u030a1|Å1"
            })
    void an_employee_number_is_the_same_however_it_is_written(String written, String number) {
        Reading reading = payroll(written + ";;1;M;1,0;K;CUP;Center;4101;Gruppe;Ordinær");

        assertThat(PayrollRow.PERSON.of(first(reading, PayrollRow.class)).key())
                .isEqualTo(Reading.PSEUDONYMS.ofEmployeeNumber(173, number));
        assertThat(reading.rules()).isEmpty();
    }

    @Test
    void so_are_employment_numbers_and_codes() {
        Reading reading = payroll("M1;;a7;M;1,0;K;cup;Center  for børn;'4101;Lærere\u200b;ORDINÆR");

        assertThat(PayrollRow.EMPLOYMENT.of(first(reading, PayrollRow.class)).key())
                .isEqualTo(Reading.PSEUDONYMS.employmentNumbers(173).pseudonym("A7"));
        assertThat(reading.first(PayrollRow.DEPARTMENT_CODE)).isEqualTo("CUP");
        assertThat(reading.first(PayrollRow.DEPARTMENT_NAME)).isEqualTo("Center for børn");
        assertThat(reading.first(PayrollRow.AGREEMENT_CODE)).isEqualTo("4101");
        assertThat(reading.first(PayrollRow.AGREEMENT_GROUP)).isEqualTo("Lærere");
        assertThat(reading.first(PayrollRow.STAFF_CATEGORY)).isEqualTo("Ordinær");
    }

    @Test
    void absence_and_person_changes_name_the_same_persons() {
        Reading absence = Reading.of(
                DeliveryKind.FRAVAER, "Medarbejdernr;Ansættelsesnr;Fraværskode;Startdato\n'm1;a7;SYGDOM;05-01-2016\n");
        Reading change =
                Reading.of(DeliveryKind.PERSONSKIFT, "Gammelt medarbejdernr;Nyt medarbejdernr\nm1;\"=\"\"m2\"\"\"\n");

        assertThat(AbsenceRow.PERSON.of(first(absence, AbsenceRow.class)).key())
                .isEqualTo(Reading.PSEUDONYMS.ofEmployeeNumber(173, "M1"));
        assertThat(absence.first(AbsenceRow.ABSENCE_CODE)).isEqualTo("10");
        assertThat(PersonChangeRow.OLD.of(first(change, PersonChangeRow.class)).key())
                .isEqualTo(Reading.PSEUDONYMS.ofEmployeeNumber(173, "M1"));
        assertThat(PersonChangeRow.NEW.of(first(change, PersonChangeRow.class)).key())
                .isEqualTo(Reading.PSEUDONYMS.ofEmployeeNumber(173, "M2"));
    }

    @Test
    void zeros_in_front_are_kept_and_what_the_number_is_without_them() {
        Reading reading = payroll("000123;;01;M;1,0;K;CUP;C;4101;G;Elever");
        Reading usual = payroll("123;;1;M;1,0;K;CUP;C;4101;G;Elever");

        assertThat(PayrollRow.PERSON.of(first(reading, PayrollRow.class)).withoutZeros())
                .isEqualTo(PayrollRow.PERSON.of(first(usual, PayrollRow.class)).key());
        assertThat(PayrollRow.EMPLOYMENT.of(first(reading, PayrollRow.class)).withoutZeros())
                .isEqualTo(
                        PayrollRow.EMPLOYMENT.of(first(usual, PayrollRow.class)).key());
        assertThat(PayrollRow.PERSON.of(first(usual, PayrollRow.class)).withoutZeros())
                .isNull();
        assertThat(PayrollRow.EMPLOYMENT.of(first(usual, PayrollRow.class)).withoutZeros())
                .isNull();
        assertThat(usual.first(PayrollRow.STAFF_CATEGORY)).isEqualTo("Elev");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1,23457E+11", "1.2E+05", "1,23457e11", "4E+10"})
    void a_number_that_a_spreadsheet_shortened_is_nobody(String shortened) {
        Reading reading = payroll(shortened + ";;1;M;1,0;K;CUP;C;4101;G;Ordinær");

        assertThat(reading.rules()).containsExactly("DIGITS_LOST");
        assertThat(reading.rows(PayrollRow.class)).isEmpty();
    }

    @Test
    void nor_is_a_unit_or_an_employment() {
        assertThat(payroll("1;;1,5E+09;M;1,0;K;CUP;C;4101;G;Ordinær").rules()).containsExactly("DIGITS_LOST");
        assertThat(payroll("1;;1;M;1,0;K;1,5E+09;C;4101;G;Ordinær").rules()).containsExactly("DIGITS_LOST");
        assertThat(payroll("1;;1;M;1,0;K;4E10;C;4101;G;Ordinær").rules()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"NULL", "null", "#N/A", "#I/T", "#REFERENCE!", "N/A", "-", "–", "?", "(tom)", "NaN", "####"})
    void a_word_for_nothing_is_nothing_and_said_so(String word) {
        Reading reading = payroll("1;;1;M;1,0;" + word + ";CUP;" + word + ";" + word + ";" + word + ";Ordinær");

        assertThat(reading.first(PayrollRow.SEX)).isNull();
        assertThat(reading.first(PayrollRow.DEPARTMENT_NAME)).isNull();
        assertThat(reading.first(PayrollRow.AGREEMENT_CODE)).isNull();
        assertThat(reading.first(PayrollRow.AGREEMENT_GROUP)).isNull();
        assertThat(reading.rules()).containsOnly("VALUE_SAYS_NONE").hasSize(4);
        assertThat(reading.findings).extracting(Finding::maskedValue).containsOnly(word);
    }

    @Test
    void a_word_for_nothing_where_something_must_stand_is_missing() {
        assertThat(payroll("NULL;;1;M;1,0;K;CUP;C;4101;G;Ordinær").rules())
                .containsExactly("VALUE_SAYS_NONE", "VALUE_MISSING");
        assertThat(payroll("1;#N/A;1;M;1,0;K;CUP;C;4101;G;Ordinær").rows(PayrollRow.class))
                .hasSize(1);
        assertThat(payroll("1;;NULL;M;1,0;K;CUP;C;4101;G;Ordinær").rules())
                .containsExactly("VALUE_SAYS_NONE", "VALUE_MISSING");
    }

    private static <R extends StagedRow> R first(Reading reading, Class<R> type) {
        return reading.rows(type).get(0);
    }

    @Test
    void a_recode_is_of_a_unit_unless_it_says_otherwise() {
        Reading units =
                Reading.of(DeliveryKind.OMKODNING, "Gammel enhedskode;Ny enhedskode;Gyldig fra\ncup;csi;01-06-2020\n");
        Reading agreements = Reading.of(
                DeliveryKind.OMKODNING, "Gammel kode;Ny kode;Gyldig fra;Slags\n4101;4201;01-06-2020;overenskomst\n");

        assertThat(units.first(UnitRecodeRow.OLD_CODE)).isEqualTo("CUP");
        assertThat(units.first(UnitRecodeRow.RECODES)).isEqualTo("unit");
        assertThat(agreements.first(UnitRecodeRow.RECODES)).isEqualTo("agreement");
    }

    private static Reading payroll(String afterMunicipality) {
        return Reading.of(DeliveryKind.LOEN, HEAD + "2020-03;173;" + afterMunicipality + "\n");
    }
}
