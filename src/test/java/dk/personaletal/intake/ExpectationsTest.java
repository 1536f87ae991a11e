package dk.personaletal.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal.delivery.Delivery;
import dk.personaletal.delivery.DeliveryName;
import dk.personaletal.delivery.DeliveryState;
import dk.personaletal.settings.ExpectedDelivery;
import dk.personaletal.settings.SettingsProblem;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectationsTest {
    private static final Expectations PAYROLL = new Expectations(List.of(new ExpectedDelivery("loen", 5, "2021-03")));
    private static final Instant MIDDLE_OF_MAY = Instant.parse("2021-05-15T00:00:00Z");

    @ParameterizedTest
    @CsvSource({"2021-04-05T21:59:00Z,0", "2021-04-05T22:01:00Z,1", "2021-05-05T12:00:00Z,1", "2021-05-06T00:00:00Z,2"})
    void aMonthIsMissingFromTheDanishMidnightAfterItsLastDay(Instant now, int missing) {
        assertThat(PAYROLL.missing(List.of(), now)).hasSize(missing);
    }

    @Test
    void whatIsCurrentIsNotMissing() {
        List<Delivery> current = List.of(delivery("loen_2021-03.csv", "2021-04-02T00:00:00Z"));
        assertThat(PAYROLL.missing(current, MIDDLE_OF_MAY))
                .extracting(one -> one.kind() + " " + one.month() + " " + one.due())
                .containsExactly("loen 2021-04 2021-05-05");
    }

    @Test
    void anotherKindOfTheMonthDoesNotHelp() {
        List<Delivery> current = List.of(delivery("fravaer_2021-03.csv", "2021-04-02T00:00:00Z"));
        assertThat(PAYROLL.missing(current, MIDDLE_OF_MAY)).hasSize(2);
    }

    @Test
    void aFileOfTheYearHasTheMonthsThatWereOverWhenItCame() {
        List<Delivery> current = List.of(delivery("loen_2021.csv", "2021-04-02T00:00:00Z"));
        assertThat(PAYROLL.missing(current, MIDDLE_OF_MAY))
                .extracting(one -> one.month().toString())
                .containsExactly("2021-04");
    }

    @Test
    void aShortMonthEndsEarlier() {
        Expectations late = new Expectations(List.of(new ExpectedDelivery("loen", 31, "2021-01")));
        assertThat(late.missing(List.of(), Instant.parse("2021-02-28T12:00:00Z")))
                .isEmpty();
        assertThat(late.missing(List.of(), Instant.parse("2021-03-01T12:00:00Z")))
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"trivsel", "benchmark_sygefravaer", "nonsense"})
    void whatIsNotDeliveredByMonthCannotBeExpected(String kind) {
        assertThatThrownBy(() -> new Expectations(List.of(new ExpectedDelivery(kind, 5, "2021-03"))))
                .isInstanceOf(SettingsProblem.class)
                .hasMessageContaining(kind);
    }

    private static Delivery delivery(String fileName, String registeredAt) {
        DeliveryName name = DeliveryName.parse(fileName).orElseThrow();
        return new Delivery(
                1,
                173,
                name.kind(),
                "standard",
                fileName,
                Path.of(fileName),
                "",
                0,
                name.coverage(),
                DeliveryState.ACCEPTED,
                Instant.parse(registeredAt),
                null,
                null,
                0,
                0,
                List.of(),
                null,
                null,
                null);
    }
}
