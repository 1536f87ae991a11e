package dk.personaletal.proof;

import dk.personaletal.shared.Ratio;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/** The tests that sentences rest on once more, by the formulas and with nothing of the product's. */
final class NaiveTests {
    static final double Z = 1.959963984540054;

    private NaiveTests() {}

    /** By logarithms of factorials. */
    static double fisher(int k, int n, int otherK, int otherN) {
        int marked = k + otherK;
        return smaller(
                Math.max(0, marked - otherN),
                Math.min(n, marked),
                k,
                i -> choose(n, i) + choose(otherN, marked - i) - choose(n + otherN, marked));
    }

    static double binomial(int k, int n, Ratio known) {
        double share = number(known);
        return smaller(0, n, k, i -> choose(n, i) + i * Math.log(share) + (n - i) * Math.log1p(-share));
    }

    private static double smaller(int from, int to, int observed, IntToDoubleFunction log) {
        double border = log.applyAsDouble(observed) + 1e-7;
        return IntStream.rangeClosed(from, to)
                .mapToDouble(log)
                .filter(each -> each <= border)
                .map(Math::exp)
                .sum();
    }

    private static double choose(int n, int k) {
        return factorial(n) - factorial(k) - factorial(n - k);
    }

    private static final double[] FACTORIALS = factorials(200_000);

    private static double factorial(int n) {
        return FACTORIALS[n];
    }

    private static double[] factorials(int most) {
        double[] logs = new double[most + 1];
        for (int i = 1; i <= most; i++) {
            logs[i] = logs[i - 1] + Math.log(i);
        }
        return logs;
    }

    /** Newcombe's interval of the difference leaves nothing out. */
    static boolean leavesZeroOut(int k, int n, int otherK, int otherN) {
        double p = (double) k / n;
        double q = (double) otherK / otherN;
        double low = p - q - Math.sqrt(square(p - wilson(k, n, -1)) + square(wilson(otherK, otherN, 1) - q));
        double high = p - q + Math.sqrt(square(wilson(k, n, 1) - p) + square(q - wilson(otherK, otherN, -1)));
        return low > 0 || high < 0;
    }

    private static double wilson(int k, int n, int side) {
        double root = Z * Math.sqrt(Z * Z + 4.0 * k * (n - k) / n);
        return (2 * k + Z * Z + side * root) / (2 * (n + Z * Z));
    }

    private static double square(double x) {
        return x * x;
    }

    /** Welch's two-sided p of two lists of counts, whose first is worth most; the area is summed up. */
    static double welch(int[] counts, int[] others) {
        double a = variance(counts) / sum(counts);
        double b = variance(others) / sum(others);
        double t = Math.abs(mean(counts) - mean(others)) / Math.sqrt(a + b);
        double degrees = square(a + b) / (square(a) / (sum(counts) - 1) + square(b) / (sum(others) - 1));
        double angle = Math.atan(t / Math.sqrt(degrees));
        return area(angle, degrees - 1) / area(0, degrees - 1);
    }

    private static double area(double from, double power) {
        int steps = 20_000;
        double width = (Math.PI / 2 - from) / steps;
        double sum = 0;
        for (int i = 0; i < steps; i++) {
            sum += Math.pow(Math.cos(from + (i + 0.5) * width), power) * width;
        }
        return sum;
    }

    private static int sum(int[] counts) {
        return IntStream.of(counts).sum();
    }

    private static double mean(int[] counts) {
        return IntStream.range(0, counts.length)
                        .mapToDouble(i -> (double) counts[i] * (counts.length - i))
                        .sum()
                / sum(counts);
    }

    private static double variance(int[] counts) {
        double mean = mean(counts);
        return IntStream.range(0, counts.length)
                        .mapToDouble(i -> counts[i] * square(counts.length - i - mean))
                        .sum()
                / (sum(counts) - 1);
    }

    /** The least of m p / j over all p's that aren't smaller, by looking at every one. */
    static double q(double p, double[] family) {
        double least = 1;
        for (double other : family) {
            if (other >= p) {
                long notLarger = java.util.Arrays.stream(family)
                        .filter(each -> each <= other)
                        .count();
                least = Math.min(least, other * family.length / notLarger);
            }
        }
        return least;
    }

    static double number(Ratio value) {
        return value.numerator().doubleValue() / value.denominator().doubleValue();
    }
}
