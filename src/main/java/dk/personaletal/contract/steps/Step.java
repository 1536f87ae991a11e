package dk.personaletal.contract.steps;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** One thing that is done to a source's rows before they're ours. Columns are named by heading or by {@code #n}. */
public sealed interface Step {
    /** The columns that it makes, those that it rewrites left out. */
    default List<String> made() {
        return List.of();
    }

    private static List<String> but(List<String> columns, String rewritten) {
        return columns.stream()
                .filter(column -> !column.equalsIgnoreCase(rewritten))
                .toList();
    }
    /** Conditions by column, all of which must hold. */
    record Where(Map<String, Condition> conditions) {}

    /** What a value becomes when the conditions hold. */
    record When(Where where, String value) {}

    /** What becomes of a value that a step knows nothing of. */
    enum Otherwise {
        REJECT,
        KEEP,
        EMPTY,
        VALUE
    }

    record SkipLinesUntilHeader(List<String> headings) implements Step {}

    /** @param count column with the number of the other rows; null: none */
    record TotalLine(
            Where where, List<String> sums, @Nullable String count) implements Step {}

    /** @param keep whether it keeps the rows that it names, and not the others */
    record FilterRows(boolean keep, String name, Where where) implements Step {}

    record Constant(Map<String, String> columns) implements Step {
        @Override
        public List<String> made() {
            return List.copyOf(columns.keySet());
        }
    }

    record FromConfig(Map<String, String> columns) implements Step {
        @Override
        public List<String> made() {
            return List.copyOf(columns.keySet());
        }
    }

    record FromFileName(Map<String, String> columns) implements Step {
        @Override
        public List<String> made() {
            return List.copyOf(columns.keySet());
        }
    }

    /** @param value of {@link Otherwise#VALUE} */
    record MapValues(String column, String into, List<When> when, Codes codes, Otherwise otherwise, String value)
            implements Step {
        @Override
        public List<String> made() {
            return but(List.of(into), column);
        }
    }

    record Split(String column, Pattern pattern, List<String> into, Otherwise otherwise, String value) implements Step {
        @Override
        public List<String> made() {
            return but(into, column);
        }
    }

    record Combine(String into, String text) implements Step {
        @Override
        public List<String> made() {
            return List.of(into);
        }
    }

    /** @param denominator null: the column holds both, as {@code 32/37} */
    record Fraction(
            String numerator,
            @Nullable String denominator,
            String into,
            @Nullable Integer decimals) implements Step {
        @Override
        public List<String> made() {
            return but(List.of(into), numerator);
        }
    }

    record Percent(List<String> columns, @Nullable Integer decimals) implements Step {}

    record Scale(
            List<String> columns,
            java.math.BigDecimal by,
            @Nullable Integer decimals) implements Step {}

    record TrimTrailingMinus(List<String> columns) implements Step {}

    record DateTimeToDate(List<String> columns) implements Step {}

    record FillDown(List<String> columns) implements Step {}

    record Unpivot(String names, String values, List<String> columns) implements Step {
        @Override
        public List<String> made() {
            return List.of(names, values);
        }
    }

    /** @param values null: rows are counted */
    record Pivot(List<String> by, String names, @Nullable String values, Map<String, List<String>> into)
            implements Step {
        @Override
        public List<String> made() {
            return List.copyOf(into.keySet());
        }
    }

    record SumRows(List<String> by, List<String> sum, int decimals) implements Step {}

    /**
     * @param match columns here to columns there
     * @param at column with the day; null: the census day
     * @param between first and last day's columns there; empty: undated
     * @param take new columns to columns there
     * @param reject whether a row without a match is rejected
     */
    record JoinFacets(
            String from,
            Map<String, String> match,
            @Nullable String at,
            List<String> between,
            Map<String, String> take,
            Where where,
            boolean reject)
            implements Step {
        @Override
        public List<String> made() {
            return List.copyOf(take.keySet());
        }
    }

    record IntervalsToMonthEnd(
            List<String> key,
            String from,
            String to,
            List<String> ignore,
            @Nullable Gone gone) implements Step {}

    /** The values that say that the employment is over, and the column that gets its last day. */
    record Gone(String column, Texts values, String date) {}

    record DaysToSpells(
            List<String> key,
            String date,
            String from,
            String to,
            List<String> sum,
            List<String> oncePerDay,
            boolean bridge,
            @Nullable String dropWithout)
            implements Step {
        @Override
        public List<String> made() {
            return but(List.of(from, to), date);
        }
    }
}
