package dk.personaletal.reports.chapters.survey;

import dk.personaletal.shared.Ratio;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The named level of a mean from 1 to 5, by its one-decimal figure. Source: domain definition 7. */
public enum Level {
    RIGTIG_GOD("4.3"),
    GOD("3.7"),
    MIDDEL("3.0"),
    LAV("1.0");

    private static final BigDecimal HIGHEST = BigDecimal.valueOf(5);

    private final BigDecimal from;

    Level(String from) {
        this.from = new BigDecimal(from);
    }

    /** Empty for a mean on another scale. */
    public static Optional<Level> of(Ratio mean) {
        BigDecimal printed = mean.round(1);
        return Arrays.stream(values())
                .filter(level -> printed.compareTo(level.from) >= 0 && printed.compareTo(HIGHEST) <= 0)
                .findFirst();
    }

    /** Key of its name in the texts. */
    public String text() {
        return "niveau." + name().toLowerCase(Locale.ROOT);
    }
}
