package dk.personaletal.delivery;

import java.time.DateTimeException;
import java.time.Year;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file name says: {@code loen_2021-03.csv}, {@code fravaer_2021.csv}, {@code benchmark_sygefravaer.csv}.
 * Anything may follow the period, as in {@code loen_2021-03_rettet.csv}.
 */
public record DeliveryName(
        String fileName, DeliveryKind kind, @Nullable Coverage coverage) {
    private static final String EXTENSION = ".csv";
    private static final Pattern PERIOD = Pattern.compile("^_(\\d{4})(?:-(\\d{2}))?(?!\\d).*$");

    /** Deliveries of one night are taken in kind by kind, and a correction after what it corrects. */
    public static final Comparator<DeliveryName> ORDER =
            Comparator.comparing(DeliveryName::kind).thenComparing(DeliveryName::stem);

    /** The file name without its extension; names the quality report. */
    public String stem() {
        int point = fileName.lastIndexOf('.');
        return point < 0 ? fileName : fileName.substring(0, point);
    }

    /** Empty when the name tells no known kind, or not the period that the kind needs. */
    public static Optional<DeliveryName> parse(String fileName) {
        // a name that the machine can't spell leads to no file when it's read again from the register
        if (!fileName.endsWith(EXTENSION) || fileName.indexOf('\ufffd') >= 0) {
            return Optional.empty();
        }
        String stem = fileName.substring(0, fileName.length() - EXTENSION.length());
        return Arrays.stream(DeliveryKind.values())
                .filter(kind -> stem.equals(kind.prefix()) || stem.startsWith(kind.prefix() + "_"))
                .findFirst()
                .flatMap(kind -> of(fileName, kind, stem.substring(kind.prefix().length())));
    }

    private static Optional<DeliveryName> of(String fileName, DeliveryKind kind, String rest) {
        if (kind.period() == Period.NONE || kind.period() == Period.OPTIONAL && rest.isEmpty()) {
            return Optional.of(new DeliveryName(fileName, kind, null));
        }
        return coverage(kind.period(), rest).map(coverage -> new DeliveryName(fileName, kind, coverage));
    }

    private static Optional<Coverage> coverage(Period takes, String rest) {
        Matcher period = PERIOD.matcher(rest);
        if (!period.matches()) {
            return Optional.empty();
        }
        int year = Integer.parseInt(period.group(1));
        if (period.group(2) == null) {
            return takes.takesYear() ? Optional.of(Coverage.of(Year.of(year))) : Optional.empty();
        }
        if (!takes.takesMonth()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Coverage.of(YearMonth.of(year, Integer.parseInt(period.group(2)))));
        } catch (DateTimeException notAMonth) {
            return Optional.empty();
        }
    }
}
