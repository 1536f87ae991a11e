package dk.personaletal.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;

/**
 * An exact figure: numerator over denominator. A count has the denominator one.
 * Rounding happens once, in {@link #round(int)}, half away from zero on the exact fraction.
 */
public record Ratio(BigDecimal numerator, BigDecimal denominator) {

    public Ratio {
        Objects.requireNonNull(numerator);
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("the denominator of a ratio is positive");
        }
    }

    public static Ratio of(long numerator, long denominator) {
        return new Ratio(BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator));
    }

    public static Ratio count(long count) {
        return of(count, 1);
    }

    public static Ratio of(BigDecimal value) {
        return new Ratio(value, BigDecimal.ONE);
    }

    /** The ratio multiplied by a power of ten, still exact: a share becomes percent with 2. */
    public Ratio scaleByPowerOfTen(int power) {
        return new Ratio(numerator.scaleByPowerOfTen(power), denominator);
    }

    /** This ratio minus another, exact. */
    public Ratio minus(Ratio other) {
        BigDecimal difference = numerator.multiply(other.denominator).subtract(other.numerator.multiply(denominator));
        return new Ratio(difference, denominator.multiply(other.denominator));
    }

    public int signum() {
        return numerator.signum();
    }

    /** Exact comparison by cross multiplication. */
    public int compareValue(Ratio other) {
        return numerator.multiply(other.denominator).compareTo(other.numerator.multiply(denominator));
    }

    public BigDecimal round(int decimals) {
        return numerator.divide(denominator, decimals, RoundingMode.HALF_UP);
    }
}
