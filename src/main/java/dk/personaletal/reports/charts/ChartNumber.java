package dk.personaletal.reports.charts;

import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;

/**
 * A chart's numbers in the house's Danish format. Chart values are as printed: a percent is already times 100.
 *
 * @param wholeOnly leaves out decimals that are zero, as on an axis with whole steps
 */
record ChartNumber(NumberStyle style, boolean wholeOnly) {

    String format(BigDecimal value) {
        String printed = DanishFormat.print(Ratio.of(value).scaleByPowerOfTen(-style.powerOfTen()), style);
        return wholeOnly ? printed.replaceFirst(",0+(?!\\d)", "") : printed;
    }
}
