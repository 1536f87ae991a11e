package dk.personaletal.statistics;

/** The regularised incomplete beta function: what Student's t rests on. */
final class IncompleteBeta {
    private static final double TINY = 1e-300;

    private IncompleteBeta() {}

    /** I(x; a, b), for x from 0 to 1. */
    static double of(double x, double a, double b) {
        if (x <= 0 || x >= 1) {
            return x <= 0 ? 0 : 1;
        }
        return x < (a + 1) / (a + b + 2) ? lower(x, a, b) : 1 - lower(1 - x, b, a);
    }

    private static double lower(double x, double a, double b) {
        double front =
                LogGamma.of(a + b) - LogGamma.of(a) - LogGamma.of(b) + a * StrictMath.log(x) + b * StrictMath.log1p(-x);
        return StrictMath.exp(front) * fraction(x, a, b) / a;
    }

    /** Lentz's way through the continued fraction. */
    private static double fraction(double x, double a, double b) {
        double c = 1;
        double d = 1 / apart(1 - (a + b) * x / (a + 1));
        double whole = d;
        double step = 0;
        for (int m = 1; StrictMath.abs(step - 1) > 1e-16 && m < 100_000; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            d = 1 / apart(1 + even * d);
            c = apart(1 + even / c);
            whole *= d * c;
            double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            d = 1 / apart(1 + odd * d);
            c = apart(1 + odd / c);
            step = d * c;
            whole *= step;
        }
        return whole;
    }

    private static double apart(double value) {
        return StrictMath.abs(value) < TINY ? TINY : value;
    }
}
