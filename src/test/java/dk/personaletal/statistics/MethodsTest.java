package dk.personaletal.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every method gives the values that were published, or were computed twice by other programs. */
class MethodsTest {
    private static final double RELATIVE = 1e-6;

    @Test
    void wilson() {
        interval(Wilson.of(81, 263), 0.2552885, 0.3662096);
        interval(Wilson.of(15, 148), 0.06238640, 0.1604872);
        interval(Wilson.of(0, 20), 0, 0.1611252);
        interval(Wilson.of(1, 29), 0.006113214, 0.1717552);
        interval(Wilson.of(20, 20), 0.8388748, 1);
        interval(Wilson.of(661, 3795), 0.1624411, 0.1865709);
        interval(Wilson.of(28, 98), 0.2056876, 0.3819067);
        interval(Wilson.of(5, 66), 0.03279204, 0.1653920);
        interval(Wilson.of(58, 402), 0.1132951, 0.1819962);
        interval(Wilson.of(263, 1195), 0.1975112, 0.2444500);
        interval(Wilson.of(681, 3825), 0.1662409, 0.1904836);
    }

    @Test
    void exactBinomial() {
        near(ExactBinomial.p(682, 925, new BigDecimal("0.75")), 0.3824916);
        BigDecimal target = new BigDecimal("0.16");
        near(ExactBinomial.p(5, 66, target), 0.06444969);
        near(ExactBinomial.p(28, 98, target), 0.002081127);
        near(ExactBinomial.p(681, 3825, target), 0.002698826);
    }

    @Test
    void aShareKnownToBeNothingOrAllIsMetExactlyOrNot() {
        assertThat(ExactBinomial.p(0, 9, BigDecimal.ZERO)).isEqualTo(1);
        assertThat(ExactBinomial.p(1, 9, BigDecimal.ZERO)).isZero();
        assertThat(ExactBinomial.p(9, 9, BigDecimal.ONE)).isEqualTo(1);
        assertThat(ExactBinomial.p(8, 9, BigDecimal.ONE)).isZero();
    }

    @Test
    void fisher() {
        near(Fisher.p(3, 4, 1, 4), 0.4857143);
        near(Fisher.p(2, 17, 10, 13), 0.0005367241);
        near(againstTheRest(58, 402), 0.06286339);
        near(againstTheRest(263, 1195), 6.196812e-6);
        near(againstTheRest(272, 1529), 1);
    }

    private static double againstTheRest(long part, long all) {
        return Fisher.p(part, all, 681 - part, 3825 - all);
    }

    @Test
    void garwood() {
        interval(Garwood.of(10), 4.795389, 18.39036);
        interval(Garwood.of(24), 15.37725, 35.71010);
        interval(Garwood.of(0), 0, 3.688879);
        Interval joiners = Garwood.of(654);
        near(joiners.low() / 3825, 0.1581257);
        near(joiners.high() / 3825, 0.1846017);
    }

    @Test
    void benjaminiHochberg() {
        List<Double> p = List.of(
                0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528,
                0.7590, 1.0);
        all(
                BenjaminiHochberg.q(p),
                List.of(
                        0.0015,
                        0.003,
                        0.0095,
                        0.035625,
                        0.0603,
                        0.06385714,
                        0.06385714,
                        0.0645,
                        0.0765,
                        0.486,
                        0.5811818,
                        0.714875,
                        0.7532308,
                        0.8132143,
                        1.0));
        all(BenjaminiHochberg.q(List.of(0.01, 0.04, 0.04, 0.03, 0.5)), List.of(0.05, 0.05, 0.05, 0.05, 0.5));
        all(
                BenjaminiHochberg.q(List.of(againstTheRest(58, 402), againstTheRest(263, 1195), 1.0)),
                List.of(0.09429509, 1.859044e-5, 1.0));
        assertThat(BenjaminiHochberg.q(List.of())).isEmpty();
    }

    @Test
    void newcombe() {
        interval(Newcombe.of(56, 70, 48, 80), 0.05243147, 0.3338727);
        interval(Newcombe.of(9, 10, 3, 10), 0.1705227, 0.8090180);
        interval(Newcombe.of(661, 3795, 706, 3795), -0.02914659, 0.005436395);
        near(Fisher.p(661, 3795, 706, 3795), 0.1887372);
        interval(Newcombe.of(600, 3795, 706, 3795), -0.04490201, -0.01095120);
        near(Fisher.p(600, 3795, 706, 3795), 0.001400939);
    }

    @Test
    void twoRates() {
        near(TwoRates.p(11, 800, 21, 3011), 0.07966863);
        near(TwoRates.p(654, 3825, 701, 3790), 0.1499783);
    }

    @Test
    void welch() {
        Welch sleep = Welch.of(
                sample(0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0.0, 2.0),
                sample(1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4));
        near(sleep.t(), -1.860813);
        near(sleep.degrees(), 17.77647);
        near(sleep.p(), 0.07939414);
    }

    private static Welch.Sample sample(double... values) {
        double mean = java.util.Arrays.stream(values).average().orElseThrow();
        double squares = java.util.Arrays.stream(values)
                .map(x -> (x - mean) * (x - mean))
                .sum();
        return new Welch.Sample(values.length, mean, squares / (values.length - 1));
    }

    @Test
    void placeAmongOthers() {
        Interval own = Interval.of(12.33 * StrictMath.exp(-Normal.Z95 * 0.34 / 12.33), 13.01472);
        interval(new SkewedRate(12.33, 0.34).interval(), 11.68130, 13.01472);
        assertThat(PlaceRange.of(own, List.of(11.36, 11.58, 12.22, 12.66, 13.47)))
                .isEqualTo(new PlaceRange(3, 5));
    }

    private static void all(List<Double> values, List<Double> expected) {
        assertThat(values).hasSameSizeAs(expected);
        for (int i = 0; i < values.size(); i++) {
            near(values.get(i), expected.get(i));
        }
    }

    static void interval(Interval interval, double low, double high) {
        near(interval.low(), low);
        near(interval.high(), high);
    }

    static void near(double value, double expected) {
        assertThat(value).isCloseTo(expected, within(StrictMath.abs(expected) * RELATIVE));
    }
}
