package dk.personaletal.reports.xlsx;

import dk.personaletal.shared.DanishFormat;
import dk.personaletal.shared.NumberStyle;
import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;

/**
 * A figure as a spreadsheet holds it. The value is rounded as on paper: an exact fraction would tell more than
 * disclosure control has let through.
 */
final class SheetNumber {
    private SheetNumber() {}

    /** A percent as a share: 17,8 % is 0.178. */
    static BigDecimal of(Ratio ratio, NumberStyle style) {
        return DanishFormat.rounded(ratio, style).movePointLeft(style.powerOfTen());
    }

    /** The format's code, which a Danish spreadsheet shows with point and comma in the Danish way. */
    static String format(NumberStyle style) {
        String decimals = style.decimals() == 0 ? "" : "." + "0".repeat(style.decimals());
        String number = "#,##0" + decimals + unit(style.unit());
        return style.signed() ? "+" + number + ";-" + number + ";" + number : number;
    }

    /** Only the percent sign is a code of its own; another unit is quoted, or its letters would be read as codes. */
    private static String unit(String unit) {
        if (unit.isEmpty()) {
            return "";
        }
        return "\\ " + (unit.equals("%") ? unit : "\"" + unit + "\"");
    }
}
