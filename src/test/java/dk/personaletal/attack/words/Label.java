package dk.personaletal.attack.words;

import dk.personaletal.attack.published.PublishedReport;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where and when a row or a heading says that something is. */
final class Label {
    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "marts",
            "april",
            "maj",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "december");
    private static final Pattern MONTH = Pattern.compile("(\\p{L}+) (\\d{4})");

    private Label() {}

    /** The whole, or a member of the dimension. */
    static String place(String dimension, String row) {
        return row.equals("I alt") ? "" : dimension + "=" + row;
    }

    static String sex(String word) {
        return "sex=" + word.toLowerCase(Locale.ROOT);
    }

    static YearMonth month(String text) {
        Matcher month = MONTH.matcher(text);
        if (!month.find()) {
            throw new IllegalArgumentException(text);
        }
        return YearMonth.of(
                Integer.parseInt(month.group(2)), MONTHS.indexOf(month.group(1).toLowerCase(Locale.ROOT)) + 1);
    }

    /** The census of the report's month in a year that the heading ends with. */
    static String census(PublishedReport report, String heading) {
        int year = Integer.parseInt(heading.replaceAll(".*(\\d{4}).*", "$1"));
        return report.period().withYear(year).toString();
    }

    static String opening(PublishedReport report) {
        return report.period().minusYears(1).toString();
    }

    static String closing(PublishedReport report) {
        return report.period().toString();
    }

    static String window(YearMonth last) {
        return last.minusYears(1) + "/" + last;
    }
}
