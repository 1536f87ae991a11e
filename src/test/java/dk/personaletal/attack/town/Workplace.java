package dk.personaletal.attack.town;

import java.time.YearMonth;

/**
 * A unit of a center.
 *
 * @param weight how many work there, against other units
 * @param opens nobody works there before
 * @param closes nobody works there from then on
 */
record Workplace(
        String code, String name, String center, String centerName, int weight, YearMonth opens, YearMonth closes) {

    boolean isOpen(YearMonth month) {
        return !month.isBefore(opens) && month.isBefore(closes);
    }
}
