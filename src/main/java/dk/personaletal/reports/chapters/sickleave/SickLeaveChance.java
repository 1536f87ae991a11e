package dk.personaletal.reports.chapters.sickleave;

import dk.personaletal.reports.writing.ChapterContext;
import dk.personaletal.reports.writing.Verdict;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.Ratio;
import dk.personaletal.statistics.Difference;
import dk.personaletal.statistics.Interval;
import dk.personaletal.statistics.SkewedRate;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** What a difference in own sick leave is worth, by its standard error over the persons. */
public final class SickLeaveChance {
    private static final String ERROR = "standard_error";

    private final ChapterContext context;
    private final SickLeave sickLeave;

    public SickLeaveChance(ChapterContext context) {
        this.context = context;
        this.sickLeave = new SickLeave(context);
    }

    /** The level that stands beside others' against one taken as known, for example the country's line. */
    public Verdict against(String time, Ratio known) {
        return known.signum() <= 0
                ? Verdict.UNTESTED
                : sickLeave
                        .comparableDays(time)
                        .flatMap(days -> around(days, time))
                        .map(rate -> Verdict.of(context.facts().gates().isSure(rate.pAgainst(number(known)))))
                        .orElse(Verdict.UNTESTED);
    }

    /** One calendar year against the one before it. */
    Verdict since(String before, String year) {
        Optional<Ratio> was = sickLeave.days(before);
        Optional<Ratio> is = sickLeave.days(year);
        boolean isYearBefore = Integer.parseInt(before) + 1 == Integer.parseInt(year);
        return isYearBefore && was.isPresent() && is.isPresent()
                ? total(year, "change_error")
                        .map(error -> new Difference(number(is.get().minus(was.get())), number(error)))
                        .map(change -> Verdict.of(context.facts().gates().isSure(change.p())))
                        .orElse(Verdict.UNTESTED)
                : Verdict.UNTESTED;
    }

    /** The 95 % interval, of our own data, laid around a level that is printed of us. */
    Optional<Interval> intervalAround(Ratio printed, String time) {
        return around(printed, time).map(SkewedRate::interval);
    }

    private Optional<SkewedRate> around(Ratio printed, String time) {
        return printed.signum() <= 0
                ? Optional.empty()
                : own(time).map(rate -> new SkewedRate(number(printed), rate.error() / rate.rate() * number(printed)));
    }

    private Optional<SkewedRate> own(String time) {
        return sickLeave.days(time).filter(days -> days.signum() > 0).flatMap(days -> total(time, ERROR)
                .filter(error -> error.signum() > 0)
                .map(error -> new SkewedRate(number(days), number(error))));
    }

    private Optional<Ratio> total(String time, String measure) {
        return context.value(SickLeave.OWN, "total", FigureKey.TOTAL, time, measure);
    }

    static double number(Ratio value) {
        return value.numerator()
                .divide(value.denominator(), MathContext.DECIMAL64)
                .doubleValue();
    }

    static Ratio ratio(double value) {
        return Ratio.of(BigDecimal.valueOf(value));
    }
}
