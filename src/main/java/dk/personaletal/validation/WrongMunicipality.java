package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.StagedRow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The rows of a kind each name a municipality, and it isn't ours. */
public abstract class WrongMunicipality<R extends StagedRow> extends RowRule<R> {
    private static final int HIGHEST_CODE = 999;

    private final Function<R, @Nullable Integer> municipality;

    /** @param municipality null where the row doesn't say */
    protected WrongMunicipality(Function<R, @Nullable Integer> municipality) {
        super(
                Severity.FATAL,
                "Kommunekode",
                "Rækken hører til en anden kommune",
                "Undersøg, om udtrækket er dannet for den rigtige kommune.");
        this.municipality = municipality;
    }

    @Override
    protected final boolean broken(R row, DeliveryScope scope) {
        Integer named = municipality.apply(row);
        return named != null && named != scope.municipality();
    }

    @Override
    protected final String value(R row) {
        Integer named = municipality.apply(row);
        // what has more digits is no municipality's code, and may be a person's number in the wrong column
        return named != null && named <= HIGHEST_CODE ? named.toString() : "9999";
    }

    @Override
    protected final String expected(DeliveryScope scope) {
        return "Kommunekode " + scope.municipality();
    }
}
