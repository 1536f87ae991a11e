package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.StagedRow;
import java.time.YearMonth;
import java.util.function.Function;

/** The rows of a kind each name a month, and it isn't the file name's. */
public abstract class WrongMonth<R extends StagedRow> extends RowRule<R> {
    private final Function<R, YearMonth> month;

    protected WrongMonth(Function<R, YearMonth> month) {
        super(
                Severity.FATAL,
                "Udtræksmåned",
                "Rækkens måned er en anden end filnavnets",
                "Undersøg, om det er den rigtige måneds udtræk, eller ret filens navn.");
        this.month = month;
    }

    @Override
    protected final boolean broken(R row, DeliveryScope scope) {
        return scope.coverage() != null
                && !month.apply(row).equals(scope.coverage().month());
    }

    @Override
    protected final String value(R row) {
        return month.apply(row).toString();
    }

    @Override
    protected final String expected(DeliveryScope scope) {
        return scope.findCoverage().map(coverage -> coverage.month().toString()).orElse("Filnavnets måned");
    }
}
