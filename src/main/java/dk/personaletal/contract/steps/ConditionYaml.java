package dk.personaletal.contract.steps;

import dk.personaletal.contract.steps.Step.Where;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads {@code where}. */
final class ConditionYaml {
    private static final String CENSUS = "census";

    private ConditionYaml() {}

    static Where where(Place place, @Nullable Object value) {
        Map<String, Condition> conditions = new LinkedHashMap<>();
        Properties.map(place, value)
                .forEach((column, entry) -> conditions.put(column, condition(place.in(column), entry)));
        return new Where(conditions);
    }

    private static Condition condition(Place place, Object value) {
        if (!(value instanceof Map)) {
            return new Condition.OneOf(new Texts(Properties.texts(place, value)));
        }
        Properties only = Properties.of(place, value, "not", "number", "before", "after");
        if (only.has("not")) {
            return new Condition.Not(condition(place.in("not"), java.util.Objects.requireNonNull(only.get("not"))));
        }
        if (only.has("number")) {
            return new Condition.IsNumber(number(place, only.text("number")));
        }
        return only.has("before")
                ? new Condition.Before(day(place, only.get("before")))
                : new Condition.After(day(place, only.get("after")));
    }

    static BigDecimal number(Place place, String text) {
        try {
            return new BigDecimal(text.replace(',', '.'));
        } catch (NumberFormatException e) {
            throw place.problem("'" + text + "' er ikke et tal.");
        }
    }

    private static @Nullable LocalDate day(Place place, @Nullable Object value) {
        if (value instanceof Date date) {
            return date.toInstant().atZone(ZoneOffset.UTC).toLocalDate();
        }
        return CENSUS.equals(value) ? null : Properties.day(place, String.valueOf(value));
    }
}
