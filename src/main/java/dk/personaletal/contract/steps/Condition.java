package dk.personaletal.contract.steps;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a cell must be for a step to concern its row. */
public sealed interface Condition {
    record OneOf(Texts texts) implements Condition {}

    record Not(Condition condition) implements Condition {}

    record IsNumber(BigDecimal number) implements Condition {}

    /** @param day null: the census day */
    record Before(@Nullable LocalDate day) implements Condition {}

    /** @param day null: the census day */
    record After(@Nullable LocalDate day) implements Condition {}
}
