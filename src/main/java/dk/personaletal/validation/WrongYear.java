package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.StagedRow;
import java.util.function.ToIntFunction;

/** The rows of a kind each name a year, and it isn't the file name's. */
public abstract class WrongYear<R extends StagedRow> extends RowRule<R> {
    private final ToIntFunction<R> year;

    protected WrongYear(String column, ToIntFunction<R> year) {
        super(
                Severity.FATAL,
                column,
                "Rækkens år er et andet end filnavnets",
                "Undersøg, om det er den rigtige fil, eller ret filens navn.");
        this.year = year;
    }

    @Override
    protected final boolean broken(R row, DeliveryScope scope) {
        return scope.coverage() != null
                && year.applyAsInt(row) != scope.coverage().from().getYear();
    }

    @Override
    protected final String value(R row) {
        return String.valueOf(year.applyAsInt(row));
    }

    @Override
    protected final String expected(DeliveryScope scope) {
        return scope.findCoverage()
                .map(coverage -> String.valueOf(coverage.from().getYear()))
                .orElse("Filnavnets år");
    }
}
