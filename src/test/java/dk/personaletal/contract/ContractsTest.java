package dk.personaletal.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ContractsTest {
    private static final String CODES = "kode;navn;sygefravær;gælder fra\n10;Sygdom;ja;2000-01-01\n";

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path jobs;

    @Test
    void the_shipped_contracts_load() {
        Contracts contracts = Contracts.load(null);

        assertThat(contracts.layouts()).contains("standard", "sd", "opus");
        assertThat(contracts.get("standard", "loen").find("Køn").orElseThrow().findCode("1"))
                .contains("M");
        assertThat(contracts
                        .get("standard", "fravaer")
                        .find("Fraværskode")
                        .orElseThrow()
                        .findCode("10"))
                .contains("10");
    }

    @Test
    void a_layout_says_only_what_it_calls_otherwise() {
        Column cpr = Contracts.load(null).get("sd", "loen").find("CPR").orElseThrow();

        assertThat(cpr.aliases()).contains("Personnummer");
        assertThat(cpr.type()).isEqualTo(ColumnType.CPR);
        assertThat(cpr.sensitive()).isTrue();
    }

    @Test
    void a_folder_on_disk_replaces_the_shipped_ones() throws IOException {
        write("own.yaml", "kinds: {organisation: {fields: [{name: Enhed, aliases: [Afd], required: true}]}}");

        Contracts contracts = Contracts.load(jobs);

        assertThat(contracts.layouts()).containsExactly("own");
        assertThat(HeaderMatch.of(contracts.get("own", "organisation"), List.of("AFD "))
                        .usable())
                .isTrue();
    }

    @Test
    void an_unknown_contract_is_told_by_name() {
        assertThatThrownBy(() -> Contracts.load(null).get("kmd", "loen"))
                .isInstanceOf(ContractProblem.class)
                .hasMessageContaining("'loen' i layoutet 'kmd'")
                .hasMessageContaining("standard");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[: | linje 1",
                "kinds: a\u0001b | et tegn, som ikke kan læses",
                "{base: x, base: y, kinds: {}} | linje 1: 'base' står også i linje 1",
                "kinds: 7 | forventet navne med værdier",
                "kinds: {loen: {fields: 7}} | 'fields' skal være en liste",
                "kinds: {loen: {fields: [{type: text}]}} | intet navn",
                "kinds: {loen: {fields: [{name: Køn, type: tal}]}} | own.yaml, loen, Køn: typen 'tal' findes ikke",
                "kinds: {loen: {fields: [{name: Køn, typ: text}]}} | egenskaben 'typ' findes ikke",
                "kinds: {loen: {fields: [{name: Køn, type: code}]}} | skal have 'codes' eller 'codeList'",
                "kinds: {loen: {fields: [{name: Køn, type: code, codeList: x}]}} | kodelisten 'x' findes ikke",
                "kinds: {loen: {fields: [{name: Køn, required: ja}]}} | 'required' skal være true eller false",
                "kinds: {loen: {fields: [{name: Køn, maxLength: lang}]}} | 'maxLength' skal være et helt tal",
                "{bases: x, kinds: {}} | navnet 'bases' kendes ikke. Der kan stå base og kinds. Mente du 'base'?",
                "kinds: {loen: {field: []}} | own.yaml, loen: navnet 'field' kendes ikke",
                "kinds: {loen: {fields: [{name: Køn, requird: true}]}} | Mente du 'required'?",
                "kinds: {loen: {fields: [{name: Køn, type: code, codes: {N: [no]}}]}} | no læses som ja eller nej",
                "kinds: {loen: {fields: [{name: Køn, type: code, codes: [01]}]}} | tallet 01 læses som et andet",
                "kinds: &k {loen: *k} | henviser til et andet",
                "# intet | own.yaml er tom",
                "{base: x, kinds: {}} | base 'x' er ikke en selvstændig kontrakt",
                "kinds: !!javax.script.ScriptEngineManager [] | linje 1: der er et mærke"
            })
    void a_broken_contract_says_what_and_where(String yaml, String message) throws IOException {
        write("own.yaml", yaml);

        assertThatThrownBy(() -> Contracts.load(jobs))
                .isInstanceOf(ContractProblem.class)
                .hasMessageContaining("own.yaml")
                .hasMessageContaining(message);
    }

    @Test
    void absence_codes_are_dated() {
        AbsenceCodes codes =
                AbsenceCodes.parse(CODES + "13;Delvis sygdom;nej;2000-01-01\n13;Delvis sygdom;ja;2021-01-01\n");

        assertThat(codes.codes()).containsExactly("10", "13");
        assertThat(codes.sickLeaveCodes()).containsExactly("10", "13");
        assertThat(codes.sickLeaveCodesOn(LocalDate.of(2020, 12, 31))).containsExactly("10");
        assertThat(AbsenceCodes.load(null).sickLeaveCodes()).containsExactly("10", "11", "12", "13", "14");
    }

    @Test
    void a_broken_code_list_says_which_line() {
        assertThatThrownBy(() -> AbsenceCodes.parse(CODES + "11;Arbejdsskade;måske;2000-01-01"))
                .isInstanceOf(ContractProblem.class)
                .hasMessageContaining("linje 3");
    }

    @Test
    void another_encoding_is_told_by_its_line() throws IOException {
        write("own.yaml", "kinds: {}");
        Files.write(
                jobs.resolve("codelists").resolve("spoergsmaal.csv"),
                "kode;ordlyd\nA;Må jeg\n".getBytes(StandardCharsets.ISO_8859_1));
        assertThatThrownBy(() -> Contracts.load(jobs))
                .isInstanceOf(ContractProblem.class)
                .hasMessageContaining("spoergsmaal.csv, linje 2: tegnene er ikke UTF-8");
    }

    private void write(String name, String yaml) throws IOException {
        Files.createDirectories(jobs.resolve("contracts"));
        Files.createDirectories(jobs.resolve("codelists"));
        Files.writeString(jobs.resolve("contracts").resolve(name), yaml);
        Files.writeString(jobs.resolve("codelists").resolve(AbsenceCodes.FILE), CODES);
    }
}
