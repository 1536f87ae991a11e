package dk.personaletal.shared;

import java.math.BigDecimal;
import java.time.YearMonth;

/**
 * Danish presentation of numbers and months; the one place that knows it. Independent of the machine's
 * locale data, so the same bytes come out of every JDK.
 */
public final class DanishFormat {
    private static final char MINUS = '\u2212';
    private static final char NARROW_SPACE = '\u202f';
    private static final String[] MONTHS = {
        "januar", "februar", "marts", "april", "maj", "juni",
        "juli", "august", "september", "oktober", "november", "december"
    };

    private DanishFormat() {}

    /** As printed on paper: point for thousands, decimal comma, real minus, unit after a narrow space. */
    public static String print(Ratio ratio, NumberStyle style) {
        BigDecimal value = rounded(ratio, style);
        String digits = group(value.abs().toPlainString());
        String unit = style.unit().isEmpty() ? "" : NARROW_SPACE + style.unit();
        return sign(value, style) + digits + unit;
    }

    /** As written to CSV: decimal comma, ASCII minus, no thousands point and no unit, so that a spreadsheet reads it. */
    public static String csv(Ratio ratio, NumberStyle style) {
        return rounded(ratio, style).toPlainString().replace('.', ',');
    }

    /** The value as printed, as a number: in percent if the style is. */
    public static BigDecimal rounded(Ratio ratio, NumberStyle style) {
        return ratio.scaleByPowerOfTen(style.powerOfTen()).round(style.decimals());
    }

    /** 1 række, 2.000 rækker */
    public static String count(long number, String one, String many) {
        return whole(number) + " " + (number == 1 ? one : many);
    }

    /** 2.000 */
    public static String whole(long number) {
        return group(String.valueOf(number));
    }

    /** marts 2021 */
    public static String month(YearMonth month) {
        return MONTHS[month.getMonthValue() - 1] + " " + month.getYear();
    }

    /** mar 21, on a chart's axis */
    public static String shortMonth(YearMonth month) {
        return MONTHS[month.getMonthValue() - 1].substring(0, 3) + " "
                + String.valueOf(month.getYear()).substring(2);
    }

    private static String sign(BigDecimal value, NumberStyle style) {
        if (value.signum() < 0) {
            return String.valueOf(MINUS);
        }
        return style.signed() && value.signum() > 0 ? "+" : "";
    }

    private static String group(String plain) {
        int point = plain.indexOf('.');
        String whole = point < 0 ? plain : plain.substring(0, point);
        String grouped = whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ".");
        return point < 0 ? grouped : grouped + "," + plain.substring(point + 1);
    }
}
