package dk.personaletal.shared;

/** How a figure is printed: factor of ten, decimals, sign and unit. The only place that decides decimals. */
public enum NumberStyle {
    /** 3.825 */
    COUNT(0, 0, false, ""),
    /** +31, −5, 0 */
    SIGNED_COUNT(0, 0, true, ""),
    /** A share printed in percent with one decimal: 17,8 % */
    PERCENT(2, 1, false, "%"),
    /** −0,7 %, +6,1 % */
    SIGNED_PERCENT(2, 1, true, "%"),
    /** A difference of two shares in percentage points: +0,8, −1,2 */
    SIGNED_POINTS(2, 1, true, ""),
    /** A share printed in percent with two decimals, as absence is: 5,38 % */
    PERCENT_TWO(2, 2, false, "%"),
    /** Full-time days per full-time equivalent: 12,33 */
    DAYS(0, 2, false, ""),
    SIGNED_DAYS(0, 2, true, ""),
    /** A mean printed as a whole number, as mean age is: 46 */
    WHOLE(0, 0, false, ""),
    SIGNED_WHOLE(0, 0, true, ""),
    /** 46,2 */
    ONE_DECIMAL(0, 1, false, ""),
    /** Money in whole kroner: 38.412 kr. */
    KRONER(0, 0, false, "kr."),
    /** +1,5, −0,8 */
    SIGNED_ONE_DECIMAL(0, 1, true, "");

    private final int powerOfTen;
    private final int decimals;
    private final boolean signed;
    private final String unit;

    NumberStyle(int powerOfTen, int decimals, boolean signed, String unit) {
        this.powerOfTen = powerOfTen;
        this.decimals = decimals;
        this.signed = signed;
        this.unit = unit;
    }

    /** The figure's factor: 2 for a share shown in percent. */
    public int powerOfTen() {
        return powerOfTen;
    }

    public int decimals() {
        return decimals;
    }

    /** Whether a rise is printed with a plus. */
    public boolean signed() {
        return signed;
    }

    /** The unit after a narrow space, or empty. */
    public String unit() {
        return unit;
    }
}
