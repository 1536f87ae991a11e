package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.Condition;
import dk.personaletal.contract.steps.Step.Where;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Conditions as questions to a row. */
final class Rows {
    private Rows() {}

    static Predicate<SourceRow> where(Where where, Headings headings, LocalDate census) {
        List<Predicate<SourceRow>> all = new ArrayList<>();
        Days days = new Days();
        where.conditions().forEach((column, condition) -> {
            int position = headings.find(column);
            String name = headings.name(position);
            Predicate<String> holds = holds(condition, name, census, days);
            all.add(row -> holds.test(row.get(position)));
        });
        return row -> all.stream().allMatch(one -> one.test(row));
    }

    private static Predicate<String> holds(Condition condition, String column, LocalDate census, Days days) {
        if (condition instanceof Condition.Not not) {
            return holds(not.condition(), column, census, days).negate();
        }
        if (condition instanceof Condition.IsNumber is) {
            return value -> !value.isEmpty() && is.number().compareTo(Numbers.read(value, column)) == 0;
        }
        if (condition instanceof Condition.Before before) {
            LocalDate limit = day(before.day(), census);
            return value -> {
                LocalDate day = days.read(value, column);
                return day != null && day.isBefore(limit);
            };
        }
        if (condition instanceof Condition.After after) {
            LocalDate limit = day(after.day(), census);
            return value -> {
                LocalDate day = days.read(value, column);
                return day != null && day.isAfter(limit);
            };
        }
        return ((Condition.OneOf) condition).texts()::have;
    }

    private static LocalDate day(@Nullable LocalDate day, LocalDate census) {
        return day == null ? census : day;
    }
}
