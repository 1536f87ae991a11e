package dk.personaletal.explain;

import dk.personaletal.delivery.StagedLine;
import dk.personaletal.descriptor.Descriptor;
import dk.personaletal.descriptor.Lines;
import dk.personaletal.explain.Explanation.Line;
import dk.personaletal.indicators.Indicator;
import dk.personaletal.indicators.IndicatorScope;
import dk.personaletal.indicators.IndicatorSql;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.workplace.Workplace;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;

/** The delivered lines that a figure counts. Reads only: what it needs to compute is rolled back. */
final class ExplainedLines {
    private final Workplace workplace;
    private final Indicator indicator;
    private final IndicatorScope scope;

    ExplainedLines(Workplace workplace, Indicator indicator, IndicatorScope scope) {
        this.workplace = workplace;
        this.indicator = indicator;
        this.scope = scope;
    }

    /** A line and the delivery it stands in. */
    record Found(Line line, long deliveryId) {}

    /** @param roles what the lines are counted as */
    List<Found> list(FigureKey row, List<String> roles) {
        Descriptor descriptor = indicator.descriptor();
        Lines lines = Objects.requireNonNull(descriptor.lines(), "asked only where lines can be listed");
        return rolledBack(() -> {
            indicator.prepareLines(scope, workplace.database());
            return list(new IndicatorSql(descriptor, scope, workplace.database())
                    .statement(lines.sql())
                    .param("breakdown", row.breakdown())
                    .param("member", row.member())
                    .param("time", row.time())
                    .param("roles", roles.toArray(String[]::new)));
        });
    }

    private List<Found> rolledBack(Supplier<List<Found>> work) {
        return Objects.requireNonNull(workplace.transaction().execute(status -> {
            status.setRollbackOnly();
            return work.get();
        }));
    }

    static List<Found> list(StatementSpec query) {
        return query.query((row, i) -> new Found(
                        new Line(
                                row.getString("role"),
                                row.getString("file_name"),
                                StagedLine.line(row.getLong("line_no")),
                                String.valueOf(row.getObject("person", UUID.class))),
                        row.getLong("delivery_id")))
                .list();
    }
}
