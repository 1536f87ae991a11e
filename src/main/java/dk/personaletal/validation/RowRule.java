package dk.personaletal.validation;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.RowCheck;
import dk.personaletal.staging.StagedRow;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Looks at one typed row at the door; gives at most one finding for it. */
public abstract class RowRule<R extends StagedRow> extends Rule implements RowCheck<R> {
    private final String column;

    /** @param column header of the column that the finding points at */
    protected RowRule(Severity severity, String column, String title, String remedy) {
        super(severity, title, remedy);
        this.column = column;
    }

    @Override
    public final void check(R row, DeliveryScope scope, Consumer<Finding> findings) {
        if (broken(row, scope)) {
            findings.accept(finding(scope, row.line(), column, value(row), sentence(), expected(scope)));
        }
    }

    protected abstract boolean broken(R row, DeliveryScope scope);

    /** Null when the value could tell of a person. */
    @Nullable
    protected String value(R row) {
        return null;
    }

    protected abstract String expected(DeliveryScope scope);
}
