package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.DeliveryKind;
import dk.personaletal.delivery.FindingStore;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;

class BlockStoreTest {
    private static final StagingRules RULES = new StagingRules(Reading::finding, Reading::noChecks);

    private final FindingStore findings = new FindingStore(JdbcClient.create(StagingTestDatabase.JDBC));
    private final BlockStore store = new BlockStore(StagingTestDatabase.JDBC, findings);
    private final Staging staging = new Staging(Reading.CONTRACTS, Reading.PSEUDONYMS, RULES);

    @Test
    void every_type_of_column_arrives_as_it_was_read() {
        long id = takeIn(
                DeliveryKind.LOEN,
                "Udtræksmåned;Kommunekode;Medarbejdernr;Ansættelsesnr;Aflønningsform;Beskæftigelsesgrad;Status;Køn;"
                        + "Fødselsdato;Bruttoløn;Center;Leder;Ugetimer\n"
                        + "2020-03;173;M1;A1;Timeløn;0,5;3;K;29-02-1960;-12,5;Æbler – “x” 🍏;J;18,5\n");

        assertThat(StagingTestDatabase.JDBC.queryForMap("""
                        select line_no, employment::text, pay_form::text, degree_tenthousandths, status, sex::text,
                               birth_date::text, gross_pay_oere, department_name, is_manager, weekly_hours_hundredths,
                               person::text, unit_name from payroll_row where delivery_id = ?
                        """, id))
                .containsEntry("line_no", 2)
                .containsEntry(
                        "employment",
                        Reading.PSEUDONYMS
                                .employmentNumbers(173)
                                .pseudonym("A1")
                                .toString())
                .containsEntry("pay_form", "T")
                .containsEntry("degree_tenthousandths", 5000)
                .containsEntry("status", 3)
                .containsEntry("sex", "K")
                .containsEntry("birth_date", "1960-02-29")
                .containsEntry("gross_pay_oere", -1250L)
                .containsEntry("department_name", "Æbler – “x” 🍏")
                .containsEntry("is_manager", true)
                .containsEntry("weekly_hours_hundredths", 1850)
                .containsEntry(
                        "person", Reading.PSEUDONYMS.ofEmployeeNumber(173, "M1").toString())
                .containsEntry("unit_name", null);
    }

    @Test
    void every_kind_has_its_table() {
        long absence = takeIn(
                DeliveryKind.FRAVAER,
                "Medarbejdernr;Ansættelsesnr;Fraværskode;Fraværsårsag;Startdato;Slutdato;Fraværstimer;Beskæftigelsesgrad\n"
                        + "M200093;1;10;Sygdom;05-01-2016;07-01-2016;16,65;0,75\n");
        long units = takeIn(
                DeliveryKind.ORGANISATION,
                "Udtræksmåned;Kommunekode;Enhedskode;Enhed;Overordnet enhedskode;Niveau\n2020-03;173;A;Alle;;1\n");
        long benchmark = takeIn(
                DeliveryKind.BENCHMARK_SYGEFRAVAER,
                "År;Område;Dagsværk;Fraværsprocent\n2016;Omegnskommuner;12,34;5,41\n");

        assertThat(StagingTestDatabase.rows("absence_row", absence))
                .singleElement()
                .asString()
                .contains("\"absence_hours_hundredths\": 1665", "\"ends_on\": \"2016-01-07\"");
        assertThat(StagingTestDatabase.rows("organisation_row", units))
                .singleElement()
                .asString()
                .contains("\"unit_name\": \"Alle\"");
        assertThat(StagingTestDatabase.rows("benchmark_sick_leave_row", benchmark))
                .singleElement()
                .asString()
                .contains("\"percent_hundredths\": 541");
    }

    @Test
    void published_turnover_is_by_krl_unless_it_says_otherwise() {
        assertThat(row(DeliveryKind.BENCHMARK_OMSAETNING, """
                        Periode fra;Periode til;Område;Kommunekode;Overenskomstgruppe;Antal personer;Afgang;Tilgang;Udgiver
                        01-03-2020;31-03-2021;Omegnskommuner;;;41.250;17,8;18,25;
                        """))
                .contains("\"persons\": 41250", "\"leavers_percent_hundredths\": 1780", "\"publisher\": \"KRL\"");
    }

    @Test
    void survey_answers_are_kept_as_delivered() {
        assertThat(row(DeliveryKind.TRIVSEL, """
                        År;Enhedskode;Spørgsmål;Helt enig;Enig;Hverken enig eller uenig;Uenig;Helt uenig;Gennemsnit
                        2020;;social kapital;12345678,5;40;0;10000;0,25;3,74
                        """))
                .contains(
                        "\"unit_code\": null",
                        "\"question\": \"SOCIAL_KAPITAL\"",
                        "\"agree_fully\": 12345678.50",
                        "\"agree\": 40.00",
                        "\"neutral\": 0.00",
                        "\"disagree\": 10000.00",
                        "\"disagree_fully\": 0.25",
                        "\"mean_hundredths\": 374");
    }

    @Test
    void a_posting_is_the_first_unless_it_says_otherwise() {
        assertThat(row(DeliveryKind.REKRUTTERING, """
                        Opslagsnr;Enhedskode;Overenskomstkode;Opslagsdato;Kandidater;Genopslag;Besat dato
                        2021-17;CUP07;4106;04-03-2021;12;;9999-12-31
                        """))
                .contains("\"posted_on\": \"2021-03-04\"", "\"is_reposting\": false", "\"filled_on\": null");
    }

    @ParameterizedTest
    @CsvSource({"0-2, 0-2", "0–2 år, 0-2", "06-16, 6-16", "80+, 80+", "80 år og derover, 80+", "7, 7", "Børn, Børn"})
    void an_age_group_is_written_one_way(String written, String kept) {
        assertThat(row(DeliveryKind.BEFOLKNINGSPROGNOSE, """
                        Prognoseår;Kommunekode;År;Aldersgruppe;Antal
                        2021;173;2032;%s;4875
                        """.formatted(written)))
                .contains("\"age_group\": \"" + kept + "\"");
    }

    @ParameterizedTest
    @CsvSource({"nyt job, Ny stilling", "PENSION, Pension", "'', Ikke oplyst", "Lederen hedder Kurt, Andet"})
    void only_reasons_of_the_list_are_kept(String written, String kept) {
        assertThat(row(DeliveryKind.FRATRAEDELSER, """
                        Udtræksmåned;Enhedskode;Overenskomstkode;Årsag
                        2021-03;CUP07;;%s
                        """.formatted(written)))
                .contains("\"reason\": \"" + kept + "\"", "\"month\": \"2021-03-01\"");
    }

    @Test
    void a_recode_is_kept_as_delivered() {
        assertThat(row(DeliveryKind.OMKODNING, """
                        Gammel enhedskode;Ny enhedskode;Gyldig fra
                        CUP07;CBU07;01-01-2021
                        """))
                .contains("\"old_code\": \"CUP07\"", "\"new_code\": \"CBU07\"", "\"valid_from\": \"2021-01-01\"");
    }

    @Test
    void of_a_persons_numbers_only_pseudonyms_are_kept_and_the_cpr_number_goes_first() {
        assertThat(row(DeliveryKind.PERSONSKIFT, """
                        Gammelt CPR;Nyt CPR;Gammelt medarbejdernr;Nyt medarbejdernr;Gyldig fra;Årsag
                        010190-1234;;M1;M2;;Lederen hedder Kurt
                        """))
                .contains(
                        "\"old_person\": \"" + Reading.PSEUDONYMS.ofCpr("0101901234") + "\"",
                        "\"new_person\": \"" + Reading.PSEUDONYMS.ofEmployeeNumber(173, "M2") + "\"",
                        "\"valid_from\": null")
                .doesNotContain("010190", "Kurt", "M1");
    }

    private String row(DeliveryKind kind, String text) {
        return StagingTestDatabase.rows(kind.table(), takeIn(kind, text)).get(0);
    }

    @Test
    void findings_beyond_a_thousand_are_counted_only() {
        long id = takeIn(
                DeliveryKind.ORGANISATION, "Udtræksmåned;Kommunekode;Enhedskode;Enhed\n" + "x;1;2;3\n".repeat(2500));

        assertThat(findings.list(id)).hasSize(FindingStore.KEPT_PER_RULE);
        assertThat(findings.listCounts(id)).singleElement().satisfies(count -> assertThat(count.findings())
                .isEqualTo(2500));
    }

    @Test
    void a_delivery_begun_anew_loses_what_it_had() {
        String text = "Udtræksmåned;Kommunekode;Enhedskode;Enhed\n" + "2020-03;173;A;Alle\n".repeat(500) + "x;1;2;3\n";
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long id = StagingTestDatabase.register("organisation", "organisation.csv", Reading.sha256(bytes));
        StagingTask task =
                Reading.task(id, DeliveryKind.ORGANISATION, "standard", Reading.write(bytes), Reading.sha256(bytes));
        Staging smallBlocks = new Staging(Reading.CONTRACTS, Reading.PSEUDONYMS, RULES, 4096);
        try (BlockReader killed = smallBlocks.blocks(task)) {
            store.write(killed.next());
            store.write(killed.next());
        }

        try (BlockReader anew = smallBlocks.blocks(task)) {
            anew.forEachRemaining(store::write);
        }

        assertThat(StagingTestDatabase.rows("organisation_row", id)).hasSize(500);
        assertThat(findings.listCounts(id)).singleElement().satisfies(count -> assertThat(count.findings())
                .isEqualTo(1));
    }

    private long takeIn(DeliveryKind kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        long id = StagingTestDatabase.register(kind.prefix(), kind.prefix() + ".csv", Reading.sha256(bytes));
        StagingTask task = Reading.task(id, kind, "standard", Reading.write(bytes), Reading.sha256(bytes));
        try (BlockReader blocks = staging.blocks(task)) {
            blocks.forEachRemaining(store::write);
        }
        return id;
    }
}
