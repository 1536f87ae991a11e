package dk.personaletal.reports.writing;

import java.math.BigDecimal;

/**
 * What a sentence must pass before it ranks or says that something rose or fell.
 *
 * @param falseDiscovery the share of a table's findings that may be chance, over 0
 * @param fewest persons in a row for it to be tested
 */
public record Gates(BigDecimal falseDiscovery, int fewest) {
    /** Also what a source kept before there were gates is read with. */
    public static final Gates STANDARD = new Gates(new BigDecimal("0.10"), 20);

    /** The p of a comparison that stands alone. */
    private static final double ALONE = 0.05;

    boolean isFound(double q) {
        return q <= falseDiscovery.doubleValue();
    }

    /** Whether a comparison that stands alone is more than chance. */
    public boolean isSure(double p) {
        return p <= ALONE;
    }
}
