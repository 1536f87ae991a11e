package dk.personaletal.explain;

import dk.personaletal.descriptor.Descriptors;
import dk.personaletal.descriptor.Measure;
import dk.personaletal.disclosure.PublishableCell;
import dk.personaletal.explain.ExplainedCells.Shown;
import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.FigureKey;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How a figure comes from others, in the units that people read. */
final class Calculation {
    private static final int YEAR = 4;

    private final Map<FigureKey, PublishableCell> cells;

    Calculation(List<PublishableCell> cells) {
        this.cells = cells.stream().collect(Collectors.toMap(PublishableCell::key, Function.identity()));
    }

    /** {@code 661 / 3.795 = 17,4 %}; the figure alone where its parts are no numbers that anybody reads. */
    String of(Shown shown, Ratio value) {
        String printed = DanishFormat.print(value, shown.style());
        return parts(shown.cell().key(), value, shown.style())
                .map(parts -> parts + " = " + printed)
                .orElse(printed);
    }

    private Optional<String> parts(FigureKey key, Ratio value, NumberStyle style) {
        Measure measure = Descriptors.of(key).measure(key);
        if (measure.median() != null || measure.over() != null && measure.change() != null) {
            return Optional.empty();
        }
        if (measure.change() != null) {
            return change(key, measure.change(), style);
        }
        if (measure.from().isEmpty()) {
            return Optional.of(number(value.numerator()) + " / " + number(value.denominator()));
        }
        return key.measure().equals("percent") ? ofNetDays(key, value) : quotient(key, measure, value);
    }

    private Optional<String> change(FigureKey key, String changing, NumberStyle style) {
        FigureKey now = key.beside(changing);
        Optional<String> is = printed(now);
        Optional<String> was = printed(now.at(yearBefore(key.time())));
        boolean isRelative = style.unit().equals("%") && !style(now).unit().equals("%");
        return is.flatMap(
                one -> was.map(other -> isRelative ? "(" + one + " − " + other + ") / " + other : one + " − " + other));
    }

    private Optional<String> ofNetDays(FigureKey key, Ratio percent) {
        return value(key.beside("days_per_fte"))
                .filter(days -> percent.signum() != 0)
                .map(days -> DanishFormat.print(days, NumberStyle.DAYS) + " dagsværk pr. årsværk / "
                        + netDays(days, percent) + " arbejdsdage");
    }

    private static String netDays(Ratio days, Ratio percent) {
        return number(days.numerator()
                .multiply(percent.denominator())
                .divide(days.denominator().multiply(percent.numerator()), 2, RoundingMode.HALF_UP));
    }

    /** Of two figures, where the one over the other is what it is. */
    private Optional<String> quotient(FigureKey key, Measure measure, Ratio value) {
        List<FigureKey> others = measure.from().stream().map(key::beside).toList();
        return others.size() == 2 && isQuotient(value, others.get(0), others.get(1))
                ? printed(others.get(0)).flatMap(over -> printed(others.get(1)).map(under -> over + " / " + under))
                : Optional.empty();
    }

    private boolean isQuotient(Ratio value, FigureKey over, FigureKey under) {
        return value(over)
                .flatMap(one -> value(under)
                        .map(other -> value.numerator()
                                        .multiply(one.denominator())
                                        .multiply(other.numerator())
                                        .compareTo(value.denominator()
                                                .multiply(one.numerator())
                                                .multiply(other.denominator()))
                                == 0))
                .orElse(false);
    }

    private Optional<Ratio> value(FigureKey key) {
        return Optional.ofNullable(cells.get(key)).flatMap(PublishableCell::value);
    }

    private Optional<String> printed(FigureKey key) {
        return value(key).map(value -> DanishFormat.print(value, style(key)));
    }

    private static NumberStyle style(FigureKey key) {
        return Descriptors.of(key).measure(key).style();
    }

    private static String number(BigDecimal number) {
        return DanishFormat.print(
                Ratio.of(number), number.stripTrailingZeros().scale() > 0 ? NumberStyle.DAYS : NumberStyle.COUNT);
    }

    private static String yearBefore(String time) {
        return time.length() == YEAR
                ? Year.parse(time).minusYears(1).toString()
                : YearMonth.parse(time).minusYears(1).toString();
    }
}
