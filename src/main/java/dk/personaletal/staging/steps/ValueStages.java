package dk.personaletal.staging.steps;

import dk.personaletal.contract.steps.Step;
import dk.personaletal.staging.Fault;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The steps that change values and leave the rows as they are. */
final class ValueStages {
    private static final int QUOTIENT_DECIMALS = 15;
    private static final Pattern DATE_AND_TIME = Pattern.compile("(\\S+?)[ T]\\d{1,2}[:.]\\d{2}.*");

    private final Headings headings;
    private final Surroundings around;

    ValueStages(Headings headings, Surroundings around) {
        this.headings = headings;
        this.around = around;
    }

    Stage.Work constant(Map<String, String> columns) {
        int[] into = columns.keySet().stream().mapToInt(headings::make).toArray();
        List<String> values = List.copyOf(columns.values());
        return row -> {
            for (int i = 0; i < into.length; i++) {
                row.set(into[i], values.get(i));
            }
        };
    }

    Stage.Work fromConfig(Step.FromConfig step) {
        Map<String, String> columns = new java.util.LinkedHashMap<>(step.columns());
        columns.replaceAll((column, setting) -> String.valueOf(around.municipality()));
        return constant(columns);
    }

    Stage.Work fromFileName(Step.FromFileName step) {
        Map<String, String> columns = new java.util.LinkedHashMap<>(step.columns());
        columns.replaceAll((column, text) -> {
            String filled = text;
            for (Map.Entry<String, String> place : around.places().entrySet()) {
                filled = filled.replace("{" + place.getKey() + "}", place.getValue());
            }
            return filled;
        });
        return constant(columns);
    }

    Stage.Work map(Step.MapValues step) {
        List<Predicate<SourceRow>> when = step.when().stream()
                .map(one -> Rows.where(one.where(), headings, around.census()))
                .toList();
        int from = headings.find(step.column());
        String name = headings.name(from);
        int into = headings.findOrMake(step.into(), step.column());
        return row -> {
            for (int i = 0; i < when.size(); i++) {
                if (when.get(i).test(row)) {
                    row.set(into, step.when().get(i).value());
                    return;
                }
            }
            String value = row.get(from);
            row.set(
                    into,
                    step.codes().find(value).orElseGet(() -> otherwise(step.otherwise(), value, step.value(), name)));
        };
    }

    private static String otherwise(Step.Otherwise otherwise, String value, String other, String column) {
        return switch (otherwise) {
            case KEEP -> value;
            case EMPTY -> "";
            case VALUE -> other;
            case REJECT ->
                throw new Unreadable(Fault.CODE_UNKNOWN, column, value, "en værdi, som kontraktens trin kender");
        };
    }

    Stage.Work split(Step.Split step) {
        int from = headings.find(step.column());
        String name = headings.name(from);
        int[] into = step.into().stream()
                .mapToInt(column -> headings.findOrMake(column, step.column()))
                .toArray();
        return row -> {
            String value = row.get(from);
            Matcher matcher = step.pattern().matcher(value);
            boolean matches = matcher.matches();
            for (int i = 0; i < into.length; i++) {
                String group = matches ? matcher.group(i + 1) : otherwise(step.otherwise(), value, step.value(), name);
                row.set(into[i], group == null ? "" : group);
            }
        };
    }

    Stage.Work combine(Step.Combine step) {
        Template template = Template.of(step.text(), headings);
        int into = headings.make(step.into());
        return row -> row.set(into, template.fill(row));
    }

    Stage.Work fraction(Step.Fraction step) {
        int above = headings.find(step.numerator());
        int below = step.denominator() == null ? above : headings.find(step.denominator());
        String name = headings.name(above);
        int into = headings.findOrMake(step.into(), step.numerator());
        return row -> {
            String numerator = row.get(above);
            String denominator = row.get(below);
            if (above == below) {
                int slash = numerator.indexOf('/');
                denominator = slash < 0 ? "" : numerator.substring(slash + 1).strip();
                numerator =
                        slash < 0 ? numerator : numerator.substring(0, slash).strip();
            }
            if (numerator.isEmpty() && denominator.isEmpty()) {
                row.set(into, "");
                return;
            }
            BigDecimal divisor = Numbers.read(denominator, name);
            if (divisor.signum() == 0) {
                throw new Unreadable(
                        Fault.NUMBER_INVALID, name, row.get(above), "en brøk med en nævner, der ikke er 0");
            }
            row.set(into, quotient(Numbers.read(numerator, name), divisor, step.decimals()));
        };
    }

    /** Rounded once, on the exact value. */
    private static String quotient(BigDecimal number, BigDecimal divisor, @Nullable Integer decimals) {
        int kept = decimals == null ? QUOTIENT_DECIMALS : decimals;
        return Numbers.write(number.divide(divisor, kept, RoundingMode.HALF_UP), null);
    }

    Stage.Work percent(Step.Percent step) {
        return numbers(step.columns(), (value, column) -> {
            String number =
                    value.endsWith("%") ? value.substring(0, value.length() - 1).strip() : value;
            return Numbers.write(Numbers.read(number, column).movePointLeft(2), step.decimals());
        });
    }

    Stage.Work scale(Step.Scale step) {
        return numbers(
                step.columns(),
                (value, column) -> Numbers.write(
                        Numbers.read(value, column).multiply(step.by(), MathContext.UNLIMITED), step.decimals()));
    }

    Stage.Work trimTrailingMinus(Step.TrimTrailingMinus step) {
        return numbers(step.columns(), (value, column) -> Numbers.minusInFront(value));
    }

    Stage.Work dateTimeToDate(Step.DateTimeToDate step) {
        Days days = new Days();
        return numbers(step.columns(), (value, column) -> {
            Matcher both = DATE_AND_TIME.matcher(value);
            String date = both.matches() ? both.group(1) : value;
            days.read(date, column);
            return date;
        });
    }

    /** Rewrites the cells that have something in them. */
    private Stage.Work numbers(List<String> columns, BinaryOperator<String> rewrite) {
        int[] positions = headings.find(columns);
        return row -> {
            for (int position : positions) {
                String value = row.get(position);
                if (!value.isEmpty()) {
                    row.set(position, rewrite.apply(value, headings.name(position)));
                }
            }
        };
    }

    Stage.Work fillDown(Step.FillDown step) {
        int[] positions = headings.find(step.columns());
        String[] above = new String[positions.length];
        java.util.Arrays.fill(above, "");
        return row -> {
            for (int i = 0; i < positions.length; i++) {
                if (row.get(positions[i]).isEmpty()) {
                    row.set(positions[i], above[i]);
                } else {
                    above[i] = row.get(positions[i]);
                }
            }
        };
    }
}
