package dk.personaletal.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.personaletal.indicators.IndicatorValue;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PayDisclosureTest {
    private static final PayThresholds TEN_AND_HALF = new PayThresholds(10, 1, 50);

    private final Disclosure committee = new Disclosure(Edition.COMMITTEE, 5, TEN_AND_HALF);

    private static IndicatorValue pay(String measure, Ratio value, int persons, @Nullable String largest) {
        return new IndicatorValue(
                new FigureKey("pay", "agreement_group", "Lærere", "2021-03", measure),
                "Lærere",
                value,
                persons,
                persons,
                largest == null ? null : new BigDecimal(largest));
    }

    private static IndicatorValue staff(String breakdown, String measure, int persons, int of) {
        FigureKey key = new FigureKey("staff", breakdown, "X", "2021-03", measure);
        return new IndicatorValue(key, "X", Ratio.count(persons), persons, of);
    }

    private Optional<WithheldReason> reason(IndicatorValue figure) {
        return committee.protect(List.of(figure)).get(0).reason();
    }

    @Test
    void payOfNinePersonsIsWithheldAndOfTenShown() {
        assertThat(reason(pay("gross_mean", Ratio.of(400_000, 10), 9, "50000"))).contains(WithheldReason.SMALL_COUNT);
        assertThat(reason(pay("gross_mean", Ratio.of(400_000, 10), 10, "50000")))
                .isEmpty();
    }

    @Test
    void aMedianHasNoSumButNeedsThePersonsToo() {
        assertThat(reason(pay("gross_median", Ratio.count(38_412), 9, null))).contains(WithheldReason.SMALL_COUNT);
        assertThat(reason(pay("gross_median", Ratio.count(38_412), 10, null))).isEmpty();
    }

    @Test
    void onePersonOverHalfOfTheSumIsWithheldAndExactlyHalfShown() {
        assertThat(reason(pay("gross_mean", Ratio.of(400_000, 10), 10, "200000.01")))
                .contains(WithheldReason.DOMINANCE);
        assertThat(reason(pay("gross_mean", Ratio.of(400_000, 10), 10, "200000")))
                .isEmpty();
    }

    @Test
    void aChangeOfNothingIsStillWithheldWhenOnePersonHasMostOfThePay() {
        assertThat(reason(pay("same_gross_mean_change", Ratio.of(0, 400_000), 12, "200001")))
                .contains(WithheldReason.DOMINANCE);
        assertThat(reason(pay("same_gross_mean_change", Ratio.of(0, 400_000), 12, "100000")))
                .isEmpty();
    }

    @Test
    void theInternalEditionHasThresholdsOfItsOwn() {
        Disclosure internal = new Disclosure(Edition.INTERNAL, 1, new PayThresholds(5, 1, 75));
        assertThat(internal.protect(List.of(pay("gross_mean", Ratio.of(400_000, 10), 5, "300000"))))
                .allMatch(cell -> cell.reason().isEmpty());
        assertThat(internal.protect(List.of(pay("gross_mean", Ratio.of(400_000, 10), 5, "300001"))))
                .allMatch(cell -> cell.reason().isPresent());
    }

    @Test
    void theCommitteesPayThresholdIsNeverUnderFive() {
        assertThatThrownBy(() -> new Disclosure(Edition.COMMITTEE, 5, new PayThresholds(4, 1, 50)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void headcountsOfUnitsAreOpenButNotOfSexOrManagers() {
        assertThat(reason(staff("department", "persons", 2, 2))).isEmpty();
        // one person's full-time equivalent is that person's degree
        assertThat(reason(staff("agreement_group", "fte", 2, 2))).contains(WithheldReason.SMALL_COUNT);
        assertThat(reason(staff("sex", "persons", 2, 400))).contains(WithheldReason.SMALL_COUNT);
        assertThat(reason(staff("working_time", "persons", 398, 400))).contains(WithheldReason.SMALL_COUNT);
        assertThat(reason(staff("department", "managers", 2, 2))).contains(WithheldReason.SMALL_COUNT);
    }
}
