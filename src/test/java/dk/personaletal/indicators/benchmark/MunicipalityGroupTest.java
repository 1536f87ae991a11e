package dk.personaletal.indicators.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class MunicipalityGroupTest {
    private static final LocalDate LAST_DAY_OF_2020 = LocalDate.of(2020, 12, 31);

    @Test
    void aYearsMembersAreThoseOfItsLastDay() {
        MunicipalityGroup from = new MunicipalityGroup("Omegnskommuner", LAST_DAY_OF_2020, null, List.of(157));
        assertThat(from.isOf(2019)).isFalse();
        assertThat(from.isOf(2020)).isTrue();
        assertThat(from.isOf(2025)).isTrue();

        MunicipalityGroup to =
                new MunicipalityGroup("Omegnskommuner", LocalDate.of(2007, 1, 1), LAST_DAY_OF_2020, List.of(157));
        assertThat(to.isOf(2020)).isTrue();
        assertThat(to.isOf(2021)).isFalse();
    }
}
