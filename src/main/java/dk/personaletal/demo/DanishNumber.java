package dk.personaletal.demo;

/** Numbers as the payroll system prints them. */
final class DanishNumber {
    private DanishNumber() {}

    static String hundredths(long value) {
        return value / 100 + "," + digits(value % 100, 2);
    }

    static String tenThousandths(int value) {
        return value / 10_000 + "," + digits(value % 10_000, 4);
    }

    private static String digits(long value, int count) {
        String digits = String.valueOf(value);
        return "0".repeat(count - digits.length()) + digits;
    }
}
