package dk.personaletal.validation;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal.delivery.FileFormat;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.Fault;
import dk.personaletal.staging.RowFault;
import dk.personaletal.validation.file.RegisterFindings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class FaultRulesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "CHECKSUM_WRONG      | R001 | FATAL  | Filens indhold svarer ikke til kontrolsummen.",
                "FILE_EMPTY          | R002 | FATAL  | Filen er tom.",
                "NO_ROWS             | R003 | FATAL  | Filen har kolonnenavne, men ingen rækker.",
                "UNREADABLE_ENCODING | R004 | FATAL  | Filens tegnsæt kan ikke læses.",
                "FILE_TRUNCATED      | R008 | FATAL  | Filen slutter midt i en række.",
                "TRAILER_COUNT_WRONG | R009 | FATAL  | Slutlinjen angiver et andet antal rækker, end filen har.",
                "FIELD_TOO_LONG      | R014 | FATAL  | Et felt eller en linje er for lang.",
                "TITLE_BEFORE_HEADER | R021 | FATAL  | Linjen ligner en titel, ikke kolonnenavne.",
                "QUOTES_WRONG        | R022 | FATAL  | Et anførselstegn er sat forkert eller bliver ikke lukket.",
                "HEADER_AGAIN        | R023 | ERROR  | Kolonnenavnene står igen længere nede i filen.",
                "FIELD_COUNT_WRONG   | R101 | ERROR  | Rækken har et forkert antal felter.",
            })
    void aFaultWithoutAColumnIsASentence(Fault fault, String rule, Severity severity, String message) {
        Finding finding = RowRuleCases.RULES.describe().apply(new RowFault(fault, 0, null, null, null));
        assertThat(finding)
                .extracting(Finding::rule, Finding::severity, Finding::message)
                .containsExactly(rule, severity, message);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "HEADER_MISSING    | R005 | FATAL  | En påkrævet kolonne mangler: Køn.",
                "HEADER_TWICE      | R006 | FATAL  | Kolonnen står to gange: Køn.",
                "COLUMN_IGNORED    | R007 | NOTICE | Kolonnen kendes ikke og bliver sprunget over: Køn.",
                "VALUE_MISSING     | R102 | ERROR  | Værdien mangler: Køn.",
                "DATE_INVALID      | R103 | ERROR  | Datoen findes ikke eller kan ikke læses: Køn.",
                "YEAR_TWO_DIGITS   | R104 | ERROR  | Årstallet har kun to cifre: Køn.",
                "MONTH_INVALID     | R105 | ERROR  | Måneden kan ikke læses: Køn.",
                "NUMBER_INVALID    | R106 | ERROR  | Tallet kan ikke læses: Køn.",
                "CODE_UNKNOWN      | R107 | ERROR  | Koden er ikke på kodelisten: Køn.",
                "CPR_INVALID       | R108 | ERROR  | CPR-nummeret kan ikke være rigtigt: Køn.",
                "TEXT_TOO_LONG     | R109 | ERROR  | Teksten er for lang: Køn.",
            })
    void aFaultWithAColumnNamesIt(Fault fault, String rule, Severity severity, String message) {
        Finding finding = RowRuleCases.RULES.describe().apply(new RowFault(fault, 7, "Køn", "X", null));
        assertThat(finding)
                .extracting(Finding::rule, Finding::severity, Finding::message)
                .containsExactly(rule, severity, message);
    }

    @ParameterizedTest
    @EnumSource(Fault.class)
    void everyFaultHasARuleAndSaysWhatToDo(Fault fault) {
        Finding finding = RowRuleCases.RULES.describe().apply(new RowFault(fault, 1, "Køn", null, null));
        assertThat(finding.expected()).isNotBlank();
        assertThat(finding.remedy()).endsWith(".");
    }

    @Test
    void theContractKnowsBestWhatWasExpected() {
        var fault = new RowFault(Fault.CODE_UNKNOWN, 4, "Køn", "X", "K eller M");
        assertThat(RowRuleCases.RULES.describe().apply(fault))
                .isEqualTo(new Finding(
                        "R107",
                        Severity.ERROR,
                        4,
                        "Køn",
                        "X",
                        "Koden er ikke på kodelisten: Køn.",
                        "K eller M",
                        "Ret koden i kildesystemet, eller få den føjet til kodelisten."));
    }

    @Test
    void whatTheRegisterFindsRejects() {
        assertThat(new Finding[] {
                    RegisterFindings.alreadyTakenIn("loen_2021-02.csv"),
                    RegisterFindings.unknownFileName("Løn marts 2021.csv"),
                    RegisterFindings.unknownFileName("noter.csv"),
                    RegisterFindings.periodInFuture("2031-03"),
                    RegisterFindings.markerDiffers(),
                    RegisterFindings.markerUnreadable(),
                    RegisterFindings.notCsv(FileFormat.EXCEL, "Løn marts 2021.xlsx"),
                    RegisterFindings.unreadable()
                })
                .extracting(finding -> finding.rule() + " " + finding.severity() + " " + finding.message())
                .containsExactly(
                        "R010 FATAL Filens indhold er allerede læst ind under et andet navn: loen_2021-02.csv.",
                        "R011 FATAL Filnavnet er ikke et, der er aftalt: kald den loen_2021-03.csv.",
                        "R011 FATAL Filnavnet er ikke et, der er aftalt, for eksempel loen_2021-03.csv.",
                        "R012 FATAL Filnavnets periode er ikke slut endnu.",
                        "R013 FATAL Filen svarer ikke til sin mærkefil.",
                        "R016 FATAL Mærkefilen kan ikke læses: der står ingen SHA-256 på 64 tegn for filen.",
                        "R017 FATAL Filen er ikke CSV, men et Excel-regneark: gem den som loen_2021-03.csv.",
                        "R018 FATAL Filen kan ikke læses fra disken.");
    }
}
