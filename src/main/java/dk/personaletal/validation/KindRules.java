package dk.personaletal.validation;

import dk.personaletal.staging.StagedRow;
import java.util.List;
import java.util.Optional;

/**
 * The rules for one kind of delivery.
 *
 * @param settle SQL that completes the staged rows before the set rules see them, if any is needed
 * @param sets in the order in which they run
 */
public record KindRules<R extends StagedRow>(
        Class<R> row, List<RowRule<R>> rows, Optional<String> settle, List<SetRule> sets) {

    public KindRules(Class<R> row, List<RowRule<R>> rows, List<SetRule> sets) {
        this(row, rows, Optional.empty(), sets);
    }
}
