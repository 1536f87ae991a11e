package dk.personaletal.shared;

/** Zeros in front of a number, which a spreadsheet takes away. */
public final class LeadingZeros {
    private LeadingZeros() {}

    /** Whether the number has any, and isn't only zeros. */
    public static boolean in(String number) {
        return number.charAt(0) == '0' && !without(number).isEmpty();
    }

    public static String without(String number) {
        int first = 0;
        while (first < number.length() && number.charAt(first) == '0') {
            first++;
        }
        return number.substring(first);
    }
}
