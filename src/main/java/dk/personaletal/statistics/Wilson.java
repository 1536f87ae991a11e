package dk.personaletal.statistics;

/** Wilson's 95 % interval for a share. */
public final class Wilson {
    private Wilson() {}

    /** @param all 1 or more */
    public static Interval of(long part, long all) {
        double[] ends = ends(part, all);
        return Interval.of(ends[0], ends[1]);
    }

    /** Not rounded: Newcombe's interval is made from them. */
    static double[] ends(long part, long all) {
        double share = (double) part / all;
        double square = Normal.Z95 * Normal.Z95;
        double centre = (share + square / (2 * all)) / (1 + square / all);
        double half = Normal.Z95
                / (1 + square / all)
                * StrictMath.sqrt(share * (1 - share) / all + square / (4.0 * all * all));
        return new double[] {part == 0 ? 0 : centre - half, part == all ? 1 : centre + half};
    }
}
