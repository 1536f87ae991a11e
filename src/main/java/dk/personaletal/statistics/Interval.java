package dk.personaletal.statistics;

/** Both ends are in it. */
public record Interval(double low, double high) {
    static Interval of(double low, double high) {
        return new Interval(Digits.ten(low), Digits.ten(high));
    }

    public boolean contains(double value) {
        double rounded = Digits.ten(value);
        return low <= rounded && rounded <= high;
    }
}
