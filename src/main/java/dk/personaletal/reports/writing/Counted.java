package dk.personaletal.reports.writing;

import dk.personaletal.shared.Ratio;
import dk.personaletal.statistics.ExactBinomial;
import dk.personaletal.statistics.Fisher;
import dk.personaletal.statistics.Interval;
import dk.personaletal.statistics.Newcombe;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** A share as it was counted: so many of so many. Made of printed counts only, so that a reader can do every test again. */
public record Counted(long part, long all) {
    /** Empty when one of them may not be shown, or they don't make a share. */
    public static Optional<Counted> of(Optional<Ratio> part, Optional<Ratio> all) {
        return part.flatMap(Counted::whole)
                .flatMap(some -> all.flatMap(Counted::whole).map(every -> new Counted(some, every)))
                .filter(counted -> counted.part() >= 0 && counted.part() <= counted.all());
    }

    private static Optional<Long> whole(Ratio count) {
        BigDecimal[] parts = count.numerator().divideAndRemainder(count.denominator());
        return parts[1].signum() == 0 ? Optional.of(parts[0].longValueExact()) : Optional.empty();
    }

    /** Whether the share is another than an earlier one, in a window that doesn't overlap its own. */
    public Verdict since(Counted before, Gates gates) {
        if (Math.min(all, before.all) < gates.fewest()) {
            return Verdict.UNTESTED;
        }
        Interval difference = Newcombe.of(part, all, before.part, before.all);
        return Verdict.of(gates.isSure(Fisher.p(part, all, before.part, before.all)) && !difference.contains(0));
    }

    /** Whether the share is another than one taken as known, from 0 to 1. */
    public Verdict against(Ratio known, Gates gates) {
        boolean isShare = known.signum() >= 0 && known.compareValue(Ratio.count(1)) <= 0;
        if (all < gates.fewest() || !isShare) {
            return Verdict.UNTESTED;
        }
        BigDecimal exact = known.numerator().divide(known.denominator(), MathContext.DECIMAL128);
        return Verdict.of(gates.isSure(ExactBinomial.p(part, all, exact)));
    }

    /** Whether it is the share that is printed, and not one with another denominator. */
    public boolean is(Ratio share) {
        return all > 0 && share.compareValue(Ratio.of(part, all)) == 0;
    }

    /** All but these. */
    Optional<Counted> restOf(Counted whole) {
        boolean isPart = part <= whole.part && all <= whole.all && whole.part - part <= whole.all - all;
        return isPart ? Optional.of(new Counted(whole.part - part, whole.all - all)) : Optional.empty();
    }

    int compareShare(Counted other) {
        return Ratio.of(part, all).compareValue(Ratio.of(other.part, other.all));
    }
}
