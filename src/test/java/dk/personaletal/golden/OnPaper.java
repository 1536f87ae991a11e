package dk.personaletal.golden;

/** Published numbers as the product prints them: the same figures, in one house style. */
final class OnPaper {
    private OnPaper() {}

    /** A rate has one decimal, also when it is whole: 25 was published, 25,0 is printed. */
    static String oneDecimal(String rate) {
        return rate.contains(",") ? rate : rate + ",0";
    }

    static String percent(String rate) {
        return rate + " %";
    }

    static String count(String digits) {
        return digits.replaceAll("(?<=\\d)(?=\\d{3}$)", ".");
    }

    /** A change has its sign: a real minus, or a plus. */
    static String change(String number) {
        boolean zero = number.matches("[0,]+");
        return number.startsWith("-") ? number.replace('-', '\u2212') : zero ? number : "+" + number;
    }
}
