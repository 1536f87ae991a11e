package dk.personaletal.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names as people and other systems give them. */
class AgreedNameTest {
    @ParameterizedTest
    @CsvSource({
        "LOEN_2021-03.CSV, loen_2021-03.csv",
        "loen_2021-03.csv.txt, loen_2021-03.csv",
        "løn_2021-03.csv, loen_2021-03.csv",
        "Løn marts 2021.csv, loen_2021-03.csv",
        "2021 Maj løndata.xlsx, loen_2021-05.csv",
        "loen-2021-03.csv, loen_2021-03.csv",
        "loen_202103.csv, loen_2021-03.csv",
        "loen_2021-3.csv, loen_2021-03.csv",
        "loen_20210331.csv, loen_2021-03.csv",
        "Lønudtræk 03-2021.csv, loen_2021-03.csv",
        "l\ufffdn_2021-03.csv, loen_2021-03.csv",
        "lÃ¸n_2021-03.csv, loen_2021-03.csv",
        "lon 2021-03.csv, loen_2021-03.csv",
        "loen_2021-13.csv, loen_ÅÅÅÅ-MM.csv",
        "løn.csv, loen_ÅÅÅÅ-MM.csv",
        "Fravær 2021.csv, fravaer_2021.csv",
        "sygefravær_2021-03.csv, fravaer_2021-03.csv",
        "fratrædelse_2021-03.csv, fratraedelser_2021-03.csv",
        "Benchmark sygefravær 2020.csv, benchmark_sygefravaer.csv",
        "Benchmark-omsætning.xls, benchmark_omsaetning.csv",
        "Trivsel 2020.xlsx, trivsel_2020.csv",
        "Befolkningsprognose.csv, befolkningsprognose_ÅÅÅÅ.csv",
        "Omkodninger.csv, omkodning.csv",
        "organisation 2021 december.csv, organisation_2021-12.csv"
    })
    void theAgreedNameIsTold(String written, String agreed) {
        assertThat(AgreedName.meantBy(written)).contains(agreed);
        assertThat(AgreedName.meantBy(Normalizer.normalize(written, Normalizer.Form.NFD)))
                .contains(agreed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"noter.csv", "2021-03.csv", "budget 2021.xlsx", ""})
    void whatMayBeAnythingIsNotGuessed(String written) {
        assertThat(AgreedName.meantBy(written)).isEmpty();
    }
}
