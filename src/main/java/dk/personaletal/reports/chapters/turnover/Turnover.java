package dk.personaletal.reports.chapters.turnover;

/** The indicators that the chapter tells of. */
public final class Turnover {
    public static final String TURNOVER = "turnover";
    static final String TREND = "turnover_trend";
    static final String OTHERS = "turnover_benchmark";

    private Turnover() {}
}
