package dk.personaletal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeliveryKindTest {
    @ParameterizedTest
    @CsvSource({
        "loen_2021-03_rettet.csv, LOEN, 2021-03-01, 2021-03-31",
        "fravaer_2021.csv, FRAVAER, 2021-01-01, 2021-12-31",
        "benchmark_sygefravaer.csv, BENCHMARK_SYGEFRAVAER,,",
        "benchmark_omsaetning_2021.csv, BENCHMARK_OMSAETNING,,",
        "trivsel_2020.csv, TRIVSEL, 2020-01-01, 2020-12-31",
        "rekruttering_2021-03.csv, REKRUTTERING, 2021-03-01, 2021-03-31",
        "befolkningsprognose_2021.csv, BEFOLKNINGSPROGNOSE, 2021-01-01, 2021-12-31",
        "fratraedelser_2021-03.csv, FRATRAEDELSER, 2021-03-01, 2021-03-31",
        "omkodning.csv, OMKODNING,,",
        "personskift_2021-03.csv, PERSONSKIFT, 2021-03-01, 2021-03-31"
    })
    void aFileNameTellsKindAndPeriod(String fileName, DeliveryKind kind, @Nullable String from, @Nullable String to) {
        DeliveryName name = DeliveryName.parse(fileName).orElseThrow();
        assertThat(name.kind()).isEqualTo(kind);
        Coverage coverage = name.coverage();
        assertThat(coverage == null ? null : coverage.from() + " " + coverage.to())
                .isEqualTo(from == null ? null : from + " " + to);
    }

    @ParameterizedTest
    @CsvSource({
        "loen.csv",
        "trivsel_2020-03.csv",
        "befolkningsprognose_2021-01.csv",
        "rekruttering_2021.csv",
        "fratraedelser_2021.csv",
        "fratraedelser_2021-13.csv",
        "loen_2021-03_r\ufffdttet.csv",
        "omkodning_2021.csv",
        "personskift_ny.csv"
    })
    void aNameWithoutThePeriodOfItsKindIsNotKnown(String fileName) {
        assertThat(DeliveryName.parse(fileName)).isEmpty();
    }

    @Test
    void reportsHaveAWordForEveryKind() throws IOException {
        String texts = Files.readString(Path.of("report-templates/chapters/texts_da.properties"));
        assertThat(Arrays.stream(DeliveryKind.values()).map(kind -> "leverance." + kind.prefix() + "="))
                .allMatch(texts::contains);
    }
}
