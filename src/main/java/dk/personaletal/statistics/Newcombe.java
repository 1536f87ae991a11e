package dk.personaletal.statistics;

/** Newcombe's hybrid score 95 % interval for the difference of two independent shares (his method 10). */
public final class Newcombe {
    private Newcombe() {}

    /** Of the first share minus the second. */
    public static Interval of(long part, long all, long otherPart, long otherAll) {
        double share = (double) part / all;
        double other = (double) otherPart / otherAll;
        double[] ends = Wilson.ends(part, all);
        double[] otherEnds = Wilson.ends(otherPart, otherAll);
        return Interval.of(
                share - other - StrictMath.hypot(share - ends[0], otherEnds[1] - other),
                share - other + StrictMath.hypot(ends[1] - share, other - otherEnds[0]));
    }
}
