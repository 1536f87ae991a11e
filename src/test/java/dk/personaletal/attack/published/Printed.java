package dk.personaletal.attack.published;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** A cell as a reader sees it: a number with its decimals, a dot, a word, or nothing. */
public record Printed(String table, String row, String column, String text) {
    private static final Pattern NUMBER = Pattern.compile("-?\\d+(,\\d+)?");
    private static final double HALF = 0.5;

    public boolean isWithheld() {
        return text.equals("·");
    }

    public boolean isNumber() {
        return NUMBER.matcher(text).matches();
    }

    public double value() {
        return decimal().doubleValue();
    }

    /** How far from the printed number the number can be. */
    public double halfUnit() {
        return HALF * Math.pow(10, -decimal().scale());
    }

    private BigDecimal decimal() {
        return new BigDecimal(text.replace(',', '.'));
    }
}
