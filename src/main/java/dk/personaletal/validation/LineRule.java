package dk.personaletal.validation;

import dk.personaletal.delivery.Finding;
import dk.personaletal.delivery.Severity;
import java.util.List;

/** A set rule whose SQL gives the lines it finds, each with the value to show, or null. */
public abstract class LineRule extends SetRule {
    private final String column;
    private final String expected;
    private final String sql;

    /**
     * @param column header of the column that the findings point at
     * @param sql gives line and value; may use {@code :delivery}
     */
    protected LineRule(Severity severity, String column, String title, String expected, String remedy, String sql) {
        super(severity, title, remedy);
        this.column = column;
        this.expected = expected;
        this.sql = sql;
    }

    @Override
    protected List<Finding> find(StagedDelivery staged) {
        return staged.sql(sql)
                .query((row, i) ->
                        finding(staged.scope(), row.getLong(1), column, row.getString(2), sentence(), expected))
                .list();
    }
}
