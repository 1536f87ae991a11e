package dk.personaletal.reports.pdf;

import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.text.FieldPosition;
import java.text.NumberFormat;
import java.text.ParsePosition;

/** A chart's numbers in the house's Danish format. Chart values are as printed: a percent is already times 100. */
final class ChartNumber extends NumberFormat {
    private static final long serialVersionUID = 1L;

    private final NumberStyle style;
    private final boolean wholeOnly;

    /** @param wholeOnly leaves out decimals that are zero, as on an axis with whole steps */
    ChartNumber(NumberStyle style, boolean wholeOnly) {
        this.style = style;
        this.wholeOnly = wholeOnly;
    }

    @Override
    public StringBuffer format(double value, StringBuffer target, FieldPosition position) {
        Ratio unprinted = Ratio.of(BigDecimal.valueOf(value)).scaleByPowerOfTen(-style.powerOfTen());
        String printed = DanishFormat.print(unprinted, style);
        return target.append(wholeOnly ? printed.replaceFirst(",0+(?!\\d)", "") : printed);
    }

    @Override
    public StringBuffer format(long value, StringBuffer target, FieldPosition position) {
        return format((double) value, target, position);
    }

    @Override
    public Number parse(String source, ParsePosition position) {
        throw new UnsupportedOperationException("a chart's numbers are only written");
    }
}
