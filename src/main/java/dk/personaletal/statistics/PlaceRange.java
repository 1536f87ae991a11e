package dk.personaletal.statistics;

import java.util.List;

/**
 * Which places one may have among others whose figures are taken as exact, the lowest first.
 *
 * @param best the smallest number
 */
public record PlaceRange(int best, int worst) {
    public static PlaceRange of(Interval own, List<Double> others) {
        return new PlaceRange(
                1 + (int) others.stream().filter(other -> other < own.low()).count(),
                1 + (int) others.stream().filter(other -> other <= own.high()).count());
    }
}
