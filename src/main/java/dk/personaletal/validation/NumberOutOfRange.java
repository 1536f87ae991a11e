package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.StagedRow;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A number that a row may have, and that can't lie where it does. */
public abstract class NumberOutOfRange<R extends StagedRow> extends RowRule<R> {
    private final Function<R, @Nullable Integer> number;
    private final int lowest;
    private final int highest;
    private final int decimals;
    private final String unit;

    /**
     * @param number in units of the last decimal; null where the row has none
     * @param unit follows the highest number in what was expected, as {@code " procent"}
     */
    protected NumberOutOfRange(
            String column,
            String title,
            String remedy,
            Function<R, @Nullable Integer> number,
            int lowest,
            int highest,
            int decimals,
            String unit) {
        super(Severity.ERROR, column, title, remedy);
        this.number = number;
        this.lowest = lowest;
        this.highest = highest;
        this.decimals = decimals;
        this.unit = unit;
    }

    @Override
    protected final boolean broken(R row, DeliveryScope scope) {
        Integer given = number.apply(row);
        return given != null && (given < lowest || given > highest);
    }

    @Override
    @Nullable
    protected final String value(R row) {
        Integer given = number.apply(row);
        return given == null ? null : Numbers.decimal(given, decimals);
    }

    @Override
    protected final String expected(DeliveryScope scope) {
        String from = Numbers.decimal(lowest, decimals);
        return highest == Integer.MAX_VALUE
                ? from + " eller mere"
                : "Fra " + from + " til " + Numbers.decimal(highest, decimals) + unit;
    }
}
