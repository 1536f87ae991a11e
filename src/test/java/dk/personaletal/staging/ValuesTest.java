package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.Finding;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cells mean, and what is said of those that mean nothing. */
class ValuesTest {
    private static final String ABSENCE = "Medarbejdernr;CPR;Fraværskode;Startdato;Slutdato;Fraværstimer;Delvis\n";
    private static final String PAYROLL = "Udtræksmåned;Kommunekode;Medarbejdernr;CPR;Ansættelsesnr;Aflønningsform;"
            + "Beskæftigelsesgrad;Status;Køn;Fødselsdato;Centerkode\n";

    @ParameterizedTest
    @CsvSource({"05-01-2016", "05.01.2016", "05012016", "2016-01-05", "20160105"})
    void dates_are_read(String date) {
        assertThat(absence("M1;;10;" + date + ";;;").first(AbsenceRow.STARTS_ON))
                .isEqualTo(LocalDate.of(2016, 1, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "31-02-2016,DATE_INVALID", "5-1-2016,DATE_INVALID", "2016,DATE_INVALID", "01/02/2016,DATE_INVALID",
        "05-01-1716,DATE_INVALID", "05-01-16,YEAR_TWO_DIGITS", "050116,YEAR_TWO_DIGITS", "05.01-2016,DATE_INVALID"
    })
    void other_dates_are_refused(String date, String rule) {
        Reading reading = absence("M1;;10;" + date + ";;;");

        assertThat(reading.rules()).containsExactly(rule);
        assertThat(reading.findings.get(0).column()).isEqualTo("Startdato");
        assertThat(reading.rows(AbsenceRow.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"''", "9999-12-31", "31-12-9999", "99991231", "31129999"})
    void an_open_end_is_no_date(String end) {
        Reading reading = absence("M1;;10;05-01-2016;" + end + ";;");

        assertThat(reading.first(AbsenceRow.ENDS_ON)).isNull();
        assertThat(reading.findings).isEmpty();
    }

    @Test
    void an_open_start_is_a_missing_value() {
        assertThat(absence("M1;;10;9999-12-31;;;").rules()).containsExactly("VALUE_MISSING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16,65|1665",
                "16.65|1665",
                "16|1600",
                "1.234,5|123450",
                "1,234.50|123450",
                "1.234|123400",
                "-7,4|-740",
                "0.500|50",
                "16,6500|1665",
                "1.234.567|123456700",
                "+2|200",
                "−2|-200"
            })
    void numbers_are_read(String number, int hundredths) {
        Reading reading = absence("M1;;10;05-01-2016;;" + number + ";");

        assertThat(reading.rules()).isEmpty();
        assertThat(reading.first(AbsenceRow.HOURS_HUNDREDTHS)).isEqualTo(hundredths);
    }

    @ParameterizedTest
    @CsvSource({
        "4.210,42100000",
        "'4.210,5',42105000",
        "'4210,25',42102500",
        "912,9120000",
        "12.345.678,123456780000",
        "4 210,42100000"
    })
    void full_time_employees_of_a_municipality_are_thousands(String number, long tenThousandths) {
        Reading reading = Reading.of(
                DeliveryKind.BENCHMARK_SYGEFRAVAER,
                "År;Område;Dagsværk;Fuldtidsbeskæftigede\n2020;Gentofte;12,0;" + number + "\n");

        assertThat(reading.first(BenchmarkSickLeaveRow.FTE_TENTHOUSANDTHS)).isEqualTo(tenThousandths);
    }

    @Test
    void a_degree_with_a_point_stays_one() {
        assertThat(payroll("2020-03;173;M1;;1;M;1.000;1;K;;A").first(PayrollRow.DEGREE_TENTHOUSANDTHS))
                .isEqualTo(10_000);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16,655",
                "1,234",
                "12.34.56",
                "1.23,4",
                "1234.567,00",
                "7,",
                ",5",
                "+",
                "1e3",
                "12 kr",
                "99999999999",
                "9999999999999999999999",
                "1.2345678"
            })
    void other_numbers_are_refused(String number) {
        Reading reading = absence("M1;;10;05-01-2016;;" + number + ";");

        assertThat(reading.rules()).containsExactly("NUMBER_INVALID");
    }

    @Test
    void a_point_before_three_decimals_is_a_decimal_point_where_four_are_kept() {
        assertThat(payroll("2020-03;173;M1;;1;M;1.000;;;;").first(PayrollRow.DEGREE_TENTHOUSANDTHS))
                .isEqualTo(10000);
    }

    @ParameterizedTest
    @CsvSource({"2020-03", "202003", "03-2020", "2020-03-31", "31-03-2020"})
    void months_are_read(String month) {
        assertThat(payroll(month + ";173;M1;;1;M;1;;;;").first(PayrollRow.MONTH))
                .hasToString("2020-03");
    }

    @Test
    void other_months_are_refused() {
        assertThat(payroll("marts 2020;173;M1;;1;M;1;;;;").rules()).containsExactly("MONTH_INVALID");
        assertThat(payroll("2020-13;173;M1;;1;M;1;;;;").rules()).containsExactly("MONTH_INVALID");
    }

    @ParameterizedTest
    @CsvSource({"K,K", "k,K", "2,K", "F,K", "M,M", "1,M", "Mand,M"})
    void sex_has_synonyms(String written, char sex) {
        assertThat(payroll("2020-03;173;M1;;1;M;1;;" + written + ";;").first(PayrollRow.SEX))
                .isEqualTo(sex);
    }

    @Test
    void an_unknown_code_tells_the_codes_expected() {
        assertThat(payroll("2020-03;173;M1;;1;Akkord;1;;;;").findings)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("CODE_UNKNOWN");
                    assertThat(finding.column()).isEqualTo("Aflønningsform");
                    assertThat(finding.expected()).isEqualTo("Månedsløn, Timeløn");
                    assertThat(finding.line()).isEqualTo(2);
                });
    }

    @Test
    void an_absence_code_outside_the_list_is_unknown() {
        assertThat(absence("M1;;99;05-01-2016;;;").rules()).containsExactly("CODE_UNKNOWN");
    }

    @Test
    void flags_are_yes_no_or_not_given() {
        Reading reading = absence("M1;;10;05-01-2016;;;J\nM1;;10;05-01-2016;;;nej\nM1;;10;05-01-2016;;;");

        assertThat(reading.rows(AbsenceRow.class))
                .extracting(AbsenceRow.PARTIAL::of)
                .containsExactly(true, false, null);
    }

    @Test
    void the_pseudonym_of_the_cpr_number_is_the_person_and_a_lost_zero_is_restored() {
        UUID person = Reading.PSEUDONYMS.ofCpr("0102709999");
        Reading reading = absence(
                "M1;0102709999;10;05-01-2016;;;\n;102709999;10;05-01-2016;;;\n" + ";010270-9999;10;05-01-2016;;;");

        assertThat(reading.rows(AbsenceRow.class))
                .extracting(row -> AbsenceRow.PERSON.of(row).key())
                .containsOnly(person)
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"12345", "0113709999", "0002709999", "01027099999", "010270999A"})
    void other_cpr_numbers_are_refused_and_hidden(String cpr) {
        Reading reading = absence("M1;" + cpr + ";10;05-01-2016;;;");

        assertThat(reading.rows(AbsenceRow.class)).isEmpty();
        assertThat(reading.rules()).containsExactly("CPR_INVALID");
        assertThat(reading.findings.get(0).maskedValue()).isEqualTo("••••••••••");
    }

    @Test
    void a_line_needs_one_of_the_numbers() {
        assertThat(absence(";;10;05-01-2016;;;").findings)
                .extracting(Finding::rule, Finding::expected)
                .containsExactly(tuple("VALUE_MISSING", "Medarbejdernr eller CPR"));
    }

    @Test
    void both_numbers_make_an_alias() {
        Reading reading = payroll("2020-03;173;M1;0102709999;1;M;1;;;;");

        assertThat(reading.blocks.get(0).aliases())
                .containsExactly(new Alias(
                        173, Reading.PSEUDONYMS.ofEmployeeNumber(173, "M1"), Reading.PSEUDONYMS.ofCpr("0102709999")));
    }

    @Test
    void a_deleted_employment_is_dropped_and_said_to_be() {
        Reading reading = payroll("2020-03;173;M1;;1;M;1;S;;;\n2020-03;173;M2;;1;M;1;8;;;");

        assertThat(reading.rows(PayrollRow.class))
                .extracting(PayrollRow.STATUS::of)
                .containsExactly(8);
        assertThat(reading.rules()).containsExactly("ROW_DELETED");
        assertThat(reading.blocks).extracting(Block::rowsDropped).containsExactly(1);
        assertThat(reading.rowsRead()).isEqualTo(2);
    }

    @Test
    void text_beyond_the_columns_length_is_refused() {
        assertThat(payroll("2020-03;173;M1;;1;M;1;;;;" + "C".repeat(41)).rules())
                .containsExactly("TEXT_TOO_LONG");
    }

    @Test
    void required_values_may_not_be_empty() {
        assertThat(payroll("2020-03;173;M1;;;M;;;;;").findings)
                .extracting(Finding::column)
                .containsExactly("Ansættelsesnr", "Beskæftigelsesgrad");
    }

    @Test
    void spaces_and_no_break_spaces_round_values_do_not_matter() {
        assertThat(payroll(" 2020-03 ; 173;M1\u00a0;;1;M ;1,0 ;;;;\u00a0").rows(PayrollRow.class))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(payroll("2020-03;173;M1;;1;M;1,0;;;;").rows(PayrollRow.class));
    }

    @Test
    void organisation_and_benchmark_are_read_too() {
        Reading units = Reading.of(
                DeliveryKind.ORGANISATION,
                "Udtræksmåned;Kommunekode;Enhedskode;Enhed;Overordnet enhedskode;Niveau\n2020-03;173;A;Alle;;1\n");
        Reading benchmark = Reading.of(
                DeliveryKind.BENCHMARK_SYGEFRAVAER,
                "År;Område;Dagsværk;Fraværsprocent\n2016;Omegnskommuner;12,34;5,41\n");

        assertThat(units.first(OrganisationRow.UNIT_NAME)).isEqualTo("Alle");
        assertThat(benchmark.first(BenchmarkSickLeaveRow.DAYS_HUNDREDTHS)).isEqualTo(1234);
        assertThat(benchmark.first(BenchmarkSickLeaveRow.PUBLISHER)).isEqualTo("KRL");
    }

    @Test
    void another_systems_headings_are_its_layout() {
        byte[] bytes = ("Personnummer;Tjenestenr;Lønmåned;Kommunenr;Lønform;Beskæftigelsesdecimal\n"
                        + "0102709999;00001;202003;173;Månedsløn;1\n")
                .getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.of(DeliveryKind.LOEN, "sd", bytes, Reading.sha256(bytes))
                        .rows(PayrollRow.class))
                .hasSize(1);
    }

    private static Reading absence(String lines) {
        return Reading.of(DeliveryKind.FRAVAER, ABSENCE + lines + "\n");
    }

    private static Reading payroll(String lines) {
        return Reading.of(DeliveryKind.LOEN, PAYROLL + lines + "\n");
    }
}
