package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a file may be written, and what is said when it's written wrongly. */
class ReadingTest {
    private static final String HEAD =
            "Udtræksmåned;Kommunekode;Medarbejdernr;Ansættelsesnr;Fødselsdato;Køn;Centerkode;"
                    + "Center;Aflønningsform;Fratrædelsesdato;Beskæftigelsesgrad;Bruttoløn\n";
    private static final String LINE =
            "2020-03;173;M1;1;13-12-1955;K;CUP;Center for Æbler;Månedsløn;;0,5000;44.178,01\n";

    @Test
    void a_line_becomes_a_typed_row() {
        PayrollRow row = payroll(HEAD + LINE).rows(PayrollRow.class).get(0);

        assertThat(row.line()).isEqualTo(2);
        assertThat(PayrollRow.MONTH.of(row)).isEqualTo(YearMonth.of(2020, 3));
        assertThat(PayrollRow.MUNICIPALITY.of(row)).isEqualTo(173);
        assertThat(PayrollRow.PERSON.of(row).key()).isEqualTo(Reading.PSEUDONYMS.ofEmployeeNumber(173, "M1"));
        assertThat(PayrollRow.BIRTH_DATE.of(row)).isEqualTo(LocalDate.of(1955, 12, 13));
        assertThat(PayrollRow.SEX.of(row)).isEqualTo('K');
        assertThat(PayrollRow.DEPARTMENT_NAME.of(row)).isEqualTo("Center for Æbler");
        assertThat(PayrollRow.PAY_FORM.of(row)).isEqualTo('M');
        assertThat(PayrollRow.STATUS.of(row)).isEqualTo(1);
        assertThat(PayrollRow.EMPLOYED_TO.of(row)).isNull();
        assertThat(PayrollRow.DEGREE_TENTHOUSANDTHS.of(row)).isEqualTo(5000);
        assertThat(PayrollRow.GROSS_PAY_OERE.of(row)).isEqualTo(4417801);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-1252", "ISO-8859-1"})
    void encodings_are_found(String charset) {
        Reading reading = Reading.of(DeliveryKind.LOEN, (HEAD + LINE).getBytes(Charset.forName(charset)));

        assertThat(reading.rows(PayrollRow.class))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(payroll(HEAD + LINE).rows(PayrollRow.class))
                .hasSize(1);
    }

    @Test
    void windows_1252_is_found_where_the_first_letter_is_not_ascii() {
        Reading reading = Reading.of(
                DeliveryKind.BENCHMARK_SYGEFRAVAER,
                "År;Område;Dagsværk\n2016;Grøn ø;12,34\n".getBytes(Charset.forName("windows-1252")));

        assertThat(reading.first(BenchmarkSickLeaveRow.AREA)).isEqualTo("Grøn ø");
    }

    @Test
    void a_byte_order_mark_is_no_part_of_the_first_heading() {
        assertThat(payroll("\ufeff" + HEAD + LINE).rows(PayrollRow.class)).hasSize(1);
        assertThat(payroll("\ufeff\ufeff" + HEAD + LINE).rows(PayrollRow.class)).hasSize(1);
    }

    @Test
    void utf_16_is_unreadable_with_and_without_mark() {
        assertThat(Reading.of(DeliveryKind.LOEN, (HEAD + LINE).getBytes(StandardCharsets.UTF_16))
                        .rules())
                .containsExactly("UNREADABLE_ENCODING");
        assertThat(Reading.of(DeliveryKind.LOEN, (HEAD + LINE).getBytes(StandardCharsets.UTF_16LE))
                        .rules())
                .containsExactly("UNREADABLE_ENCODING");
    }

    @Test
    void a_nul_byte_is_unreadable() {
        assertThat(payroll(HEAD + LINE + "\0").rules()).containsExactly("UNREADABLE_ENCODING");
    }

    @Test
    void utf_8_that_turns_into_something_else_is_unreadable() {
        byte[] bytes = (HEAD + LINE).getBytes(StandardCharsets.UTF_8);
        byte[] mixed = Arrays.copyOf(bytes, bytes.length + 2);
        mixed[bytes.length] = (byte) 0xe6;
        mixed[bytes.length + 1] = ';';

        assertThat(Reading.of(DeliveryKind.LOEN, mixed).rules()).containsExactly("UNREADABLE_ENCODING");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t"})
    void delimiters_are_found_from_the_header(String delimiter) {
        assertThat(payroll((HEAD + LINE).replace(";", delimiter)).rows(PayrollRow.class))
                .hasSize(1);
    }

    @Test
    void a_comma_delimits_where_decimal_commas_are_quoted() {
        String text = (HEAD + LINE)
                .replace("0,5000", "\"0|5000\"")
                .replace("44.178,01", "\"44.178|01\"")
                .replace(';', ',')
                .replace('|', ',');

        assertThat(payroll(text).rows(PayrollRow.class))
                .usingRecursiveFieldByFieldElementComparator()
                .isEqualTo(payroll(HEAD + LINE).rows(PayrollRow.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void line_ends_may_be_any(String end) {
        Reading reading = payroll((HEAD + LINE + LINE.replace("M1", "M2")).replace("\n", end));

        assertThat(reading.rows(PayrollRow.class)).extracting(PayrollRow::line).containsExactly(2, 3);
        assertThat(reading.findings).isEmpty();
    }

    @Test
    void the_last_line_needs_no_end() {
        assertThat(payroll(HEAD + LINE.strip()).rows(PayrollRow.class)).hasSize(1);
    }

    @Test
    void blank_lines_are_passed_over_but_counted() {
        Reading reading = payroll("\n" + HEAD + "\n" + LINE + ";;;;;;;;;;;\n" + LINE + "\n\n");

        assertThat(reading.rows(PayrollRow.class)).extracting(PayrollRow::line).containsExactly(4, 6);
        assertThat(reading.findings).isEmpty();
        assertThat(reading.rowsRead()).isEqualTo(2);
    }

    @Test
    void quoted_fields_hold_delimiters_quotes_and_line_ends() {
        Reading reading = payroll(HEAD + LINE.replace("Center for Æbler", "\"A;\"\"B\"\"\nC\"") + LINE);

        assertThat(reading.first(PayrollRow.DEPARTMENT_NAME)).isEqualTo("A;\"B\" C");
        assertThat(reading.rows(PayrollRow.class).get(1).line()).isEqualTo(4);
    }

    @Test
    void columns_come_in_any_order_case_and_with_aliases() {
        Reading reading =
                payroll("cpr-nr; BESKÆFTIGELSESGRAD ;Aflønningsform;Ansættelsesnummer;Kommunekode;udtræksmåned\n"
                        + "0102709999;1;T;7;173;202003\n");

        assertThat(reading.rows(PayrollRow.class)).hasSize(1);
        assertThat(reading.first(PayrollRow.PAY_FORM)).isEqualTo('T');
        assertThat(PayrollRow.EMPLOYMENT
                        .of(reading.rows(PayrollRow.class).get(0))
                        .key())
                .isEqualTo(Reading.PSEUDONYMS.employmentNumbers(173).pseudonym("7"));
    }

    @Test
    void an_unknown_column_is_ignored_with_a_notice() {
        Reading reading = payroll(HEAD.replace("\n", ";Navn\n") + LINE.replace("\n", ";Ida\n"));

        assertThat(reading.rows(PayrollRow.class)).hasSize(1);
        assertThat(reading.findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("COLUMN_IGNORED");
            assertThat(finding.column()).isEqualTo("Navn");
            assertThat(finding.severity()).isEqualTo(Severity.NOTICE);
        });
    }

    @Test
    void an_empty_last_column_is_tolerated_in_header_lines_or_both() {
        assertThat(payroll(HEAD.replace("\n", ";\n") + LINE).rows(PayrollRow.class))
                .hasSize(1);
        assertThat(payroll(HEAD + LINE.replace("\n", ";\n")).rows(PayrollRow.class))
                .hasSize(1);
        assertThat(payroll(HEAD.replace("\n", ";\n") + LINE.replace("\n", ";\n"))
                        .rows(PayrollRow.class))
                .hasSize(1);
    }

    @Test
    void a_missing_required_column_is_named_and_nothing_is_read() {
        Reading reading = payroll(HEAD.replace("Aflønningsform", "Form") + LINE);

        assertThat(reading.findings).extracting(Finding::column).containsExactly("Aflønningsform");
        assertThat(reading.rules()).containsExactly("HEADER_MISSING");
        assertThat(reading.findings.get(0).severity()).isEqualTo(Severity.FATAL);
        assertThat(reading.rows(PayrollRow.class)).isEmpty();
    }

    @Test
    void one_of_the_two_numbers_must_be_there() {
        assertThat(payroll(HEAD.replace("Medarbejdernr", "Id") + LINE).findings)
                .extracting(Finding::column)
                .containsExactly("Medarbejdernr eller CPR");
    }

    @Test
    void two_headings_for_one_column_stop_the_reading() {
        assertThat(payroll(HEAD.replace("Center;", "Medarbejdernummer;") + LINE).rules())
                .containsExactly("HEADER_TWICE");
    }

    @Test
    void an_empty_file_and_one_without_lines_say_so() {
        assertThat(payroll("").rules()).containsExactly("FILE_EMPTY");
        assertThat(payroll("\ufeff").rules()).containsExactly("FILE_EMPTY");
        assertThat(payroll("\r\n\r\n").rules()).containsExactly("FILE_EMPTY");
        assertThat(payroll(HEAD).rules()).containsExactly("NO_ROWS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"I alt;2", "TRAILER;2;;;;;;;;;;", "Antal;2\n"})
    void a_trailer_that_counts_right_is_no_row(String trailer) {
        Reading reading = payroll(HEAD + LINE + LINE + trailer);

        assertThat(reading.findings).isEmpty();
        assertThat(reading.rowsRead()).isEqualTo(2);
    }

    @Test
    void a_trailer_that_counts_wrong_is_a_finding() {
        assertThat(payroll(HEAD + LINE + "I alt;4.070\n").findings)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.rule()).isEqualTo("TRAILER_COUNT_WRONG");
                    assertThat(finding.line()).isEqualTo(3);
                    assertThat(finding.expected()).isEqualTo("1 linje");
                });
    }

    @Test
    void a_file_cut_inside_its_last_line_is_truncated() {
        assertThat(payroll(HEAD + LINE + "2020-03;173;M1").rules()).containsExactly("FILE_TRUNCATED");
        assertThat(payroll(HEAD + LINE + "2020-03;173;M1\n").rules()).containsExactly("FIELD_COUNT_WRONG");
    }

    @Test
    void a_file_cut_inside_a_character_is_truncated() {
        byte[] bytes = (HEAD + "2020-03;173;M1;æ").getBytes(StandardCharsets.UTF_8);
        assertThat(Reading.of(DeliveryKind.LOEN, Arrays.copyOf(bytes, bytes.length - 1))
                        .rules())
                .containsExactly("FILE_TRUNCATED");
    }

    @Test
    void a_quote_that_swallows_lines_stops_the_reading() {
        String text = HEAD + LINE.replace("Center for Æbler", "\"Center") + LINE.replace("K", "\"K\"") + LINE;

        assertThat(payroll(text).findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("QUOTES_WRONG");
            assertThat(finding.severity()).isEqualTo(Severity.FATAL);
            assertThat(finding.line()).isEqualTo(2);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"Center for \"Æbler\"\"",
                "\"\"Center for Æbler\"\"",
                "\"Center for Æbler",
                "\"Center \"for Æbler",
                "\"Center for\" Æbler"
            })
    void wrong_quotes_are_told_as_that_with_their_line(String wrong) {
        String line = LINE.replace("Center for Æbler", wrong);
        for (String text : List.of(
                HEAD + LINE + line + LINE,
                HEAD + LINE + line,
                HEAD + LINE + line.strip(),
                HEAD + LINE + line + LINE.repeat(20_000))) {
            assertThat(payroll(text).findings)
                    .extracting(Finding::rule, Finding::line)
                    .containsExactly(tuple("QUOTES_WRONG", 3L));
        }
    }

    @Test
    void quotes_that_swallow_a_line_without_a_field_too_few_are_told() {
        String text = HEAD + LINE.replace("Center for", "\"Center for") + LINE.replace("Æbler", "Æbler\"") + LINE;

        assertThat(payroll(text).findings)
                .extracting(Finding::rule, Finding::line)
                .containsExactly(tuple("QUOTES_WRONG", 2L));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sep=;", "SEP=;", "\"sep=;\"", "sep=;;;;;", "sep=,", "\"sep=,\"", "sep=\t"})
    void the_line_that_tells_excel_the_delimiter_is_passed_over_and_counted(String first) {
        Reading reading = payroll("\ufeff" + first + "\r\n" + HEAD + LINE);

        assertThat(reading.findings).isEmpty();
        assertThat(reading.rows(PayrollRow.class)).extracting(PayrollRow::line).containsExactly(3);
    }

    @Test
    void only_that_line_is_an_empty_file() {
        assertThat(payroll("sep=;\r\n").rules()).containsExactly("FILE_EMPTY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Udtræk 01-04-2021;;;;;;;;;;;\n",
                "Lønudtræk for kommunen\n",
                "Løn, marts, 2021, alle centre\n",
                "\"Løn; marts\"\n"
            })
    void a_title_is_named_by_its_line_and_by_that_of_the_column_names(String title) {
        assertThat(payroll(title + HEAD + LINE).findings).singleElement().satisfies(finding -> {
            assertThat(finding.rule()).isEqualTo("TITLE_BEFORE_HEADER");
            assertThat(finding.severity()).isEqualTo(Severity.FATAL);
            assertThat(finding.line()).isEqualTo(1);
            assertThat(finding.expected()).endsWith("de står i linje 2");
        });
        assertThat(payroll("\n" + title + "\n;;;\n" + title + "\n" + HEAD + LINE).findings)
                .extracting(Finding::rule, Finding::line)
                .containsExactly(tuple("TITLE_BEFORE_HEADER", 2L), tuple("TITLE_BEFORE_HEADER", 5L));
    }

    @Test
    void column_names_below_a_title_are_looked_at_too() {
        assertThat(payroll("Løn\n" + HEAD.replace("Aflønningsform", "Form") + LINE).findings)
                .extracting(Finding::rule, Finding::line, Finding::column)
                .containsExactly(tuple("TITLE_BEFORE_HEADER", 1L, null), tuple("HEADER_MISSING", 2L, "Aflønningsform"));
    }

    @Test
    void files_joined_to_one_are_told_by_their_second_header() {
        Reading reading = payroll("\ufeff" + HEAD + LINE + "\ufeff" + HEAD + LINE.replace("M1", "M2"));

        assertThat(reading.findings)
                .extracting(Finding::rule, Finding::line)
                .containsExactly(tuple("HEADER_AGAIN", 3L));
        assertThat(reading.rows(PayrollRow.class)).extracting(PayrollRow::line).containsExactly(2, 4);
        assertThat(payroll(HEAD + LINE + "\ufeff" + LINE.replace("M1", "M2")).findings)
                .isEmpty();
    }

    @Test
    void a_field_over_64_kib_leaves_its_row_out() {
        Reading reading = payroll(HEAD + LINE.replace("Center for", "x".repeat(65_537)) + LINE);

        assertThat(reading.rules()).containsExactly("FIELD_TOO_LONG");
        assertThat(reading.rows(PayrollRow.class)).hasSize(1);
    }

    @Test
    void a_line_over_1_mib_stops_the_reading_before_it_is_in_memory() {
        Reading reading = payroll(HEAD + LINE + "\"" + "x\n".repeat(5 << 20) + LINE);

        assertThat(reading.rules()).containsExactly("QUOTES_WRONG");
        assertThat(reading.findings.get(0).severity()).isEqualTo(Severity.FATAL);
        assertThat(reading.findings.get(0).line()).isEqualTo(3);
        assertThat(reading.rows(PayrollRow.class)).hasSize(1);
        assertThat(payroll(HEAD + LINE + "x".repeat(10 << 20) + LINE).rules()).containsExactly("FIELD_TOO_LONG");
    }

    @Test
    void a_line_with_too_many_or_too_few_fields_is_left_out_and_counted() {
        Reading reading = payroll(HEAD + LINE.replace("\n", ";9\n") + "2020-03;173\n" + LINE);

        assertThat(reading.rules()).containsExactly("FIELD_COUNT_WRONG", "FIELD_COUNT_WRONG");
        assertThat(reading.rows(PayrollRow.class)).hasSize(1);
        assertThat(reading.rowsRead()).isEqualTo(3);
    }

    @Test
    void other_bytes_than_those_registered_are_a_finding() {
        byte[] bytes = (HEAD + LINE).getBytes(StandardCharsets.UTF_8);

        assertThat(Reading.of(DeliveryKind.LOEN, "standard", bytes, "00".repeat(32))
                        .rules())
                .containsExactly("CHECKSUM_WRONG");
    }

    private static Reading payroll(String text) {
        return Reading.of(DeliveryKind.LOEN, text);
    }
}
