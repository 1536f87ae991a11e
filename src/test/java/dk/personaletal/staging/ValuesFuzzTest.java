package dk.personaletal.staging;

import static org.assertj.core.api.Assertions.assertThat;

import dk.personaletal._support.FuzzCorpus;
import dk.personaletal.staging.values.Cpr;
import dk.personaletal.staging.values.Dates;
import dk.personaletal.staging.values.Decimals;
import dk.personaletal.staging.values.Flags;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Any text as a date, a month, a number or a CPR number: refused, or the digits that stand there. */
public class ValuesFuzzTest {
    private static final Dates DATES = new Dates();
    private static final int MOST_DECIMALS = 4;

    @Test
    void everyKeptInputIsReadOrRefused() throws IOException {
        assertThat(FuzzCorpus.replay(ValuesFuzzTest.class, ValuesFuzzTest::fuzzerTestOneInput))
                .isPositive();
    }

    public static void fuzzerTestOneInput(byte[] input) {
        String value = new String(input, StandardCharsets.UTF_8);
        LocalDate date = DATES.parse(value, null);
        check(date == null || isWritten(date, value), value + " as " + date);
        LocalDate twoDigits = DATES.parse(value, 20);
        check(twoDigits == null || date != null || isWrittenShort(twoDigits, value), value + " as " + twoDigits);
        YearMonth month = DATES.parseMonth(value);
        check(month == null || isWritten(month, value), value + " as " + month);
        for (int decimals = 0; decimals <= MOST_DECIMALS; decimals++) {
            Long number = Decimals.parse(value, decimals);
            check(number == null || isWritten(number, decimals, value), value + " as " + number);
        }
        String cpr = Cpr.parse(value);
        check(cpr == null || cpr.endsWith(digits(value)), "a CPR number");
        check(Flags.parse(value) == null || value.length() <= 5, value);
    }

    private static boolean isWritten(LocalDate date, String value) {
        return formatted(date, "dd-MM-uuuu", "dd.MM.uuuu", "ddMMuuuu", "uuuu-MM-dd", "uuuuMMdd")
                .anyMatch(value::equals);
    }

    private static boolean isWrittenShort(LocalDate date, String value) {
        return formatted(date, "dd-MM-uu", "dd.MM.uu", "ddMMuu").anyMatch(value::equals);
    }

    private static boolean isWritten(YearMonth month, String value) {
        return formatted(month.atDay(1), "uuuu-MM", "uuuuMM", "MM-uuuu", "MM.uuuu")
                        .anyMatch(value::equals)
                || IntStream.rangeClosed(1, month.lengthOfMonth())
                        .mapToObj(month::atDay)
                        .anyMatch(day -> isWritten(day, value));
    }

    private static Stream<String> formatted(LocalDate date, String... patterns) {
        return Stream.of(patterns).map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.ROOT)
                .format(date));
    }

    /** As many of the digits are decimals as makes them the number, and a mark stands before those. */
    private static boolean isWritten(long number, int decimals, String value) {
        String digits = digits(value);
        BigInteger written = new BigInteger(digits).multiply(BigInteger.TEN.pow(decimals));
        return IntStream.rangeClosed(0, digits.length())
                        .filter(after -> after == 0 || ",.".indexOf(value.charAt(value.length() - after - 1)) >= 0)
                        .anyMatch(after -> written.equals(
                                BigInteger.valueOf(Math.abs(number)).multiply(BigInteger.TEN.pow(after))))
                && (number >= 0 || !Character.isDigit(value.charAt(0)));
    }

    private static String digits(String value) {
        return value.replaceAll("[^0-9]", "");
    }

    private static void check(boolean holds, @Nullable String what) {
        if (!holds) {
            throw new AssertionError(what);
        }
    }
}
