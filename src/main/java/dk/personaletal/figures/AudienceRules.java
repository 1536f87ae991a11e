package dk.personaletal.figures;

import dk.personaletal.disclosure.DisclosureRules;
import dk.personaletal.disclosure.DisclosureRules.TableRule;
import dk.personaletal.disclosure.Edition;
import dk.personaletal.disclosure.PayThresholds;
import dk.personaletal.settings.DisclosureSettings;
import dk.personaletal.settings.DisclosureSettings.Audience;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The configured rules of an edition. */
final class AudienceRules {
    private AudienceRules() {}

    public static DisclosureRules of(DisclosureSettings settings, Edition edition) {
        Audience audience = edition == Edition.COMMITTEE ? settings.committee() : settings.internal();
        return new DisclosureRules(
                number(audience.threshold()),
                new PayThresholds(
                        number(audience.payPersons()),
                        settings.payLargestPersons(),
                        number(audience.payLargestPercent())),
                audience.sumMarginPercent(),
                audience.tables().stream()
                        .map(table -> new TableRule(
                                table.indicator(),
                                table.breakdown(),
                                table.measure(),
                                table.threshold(),
                                table.sensitive(),
                                table.zeros() == null ? null : table.zeros().equals("withheld")))
                        .toList());
    }

    private static int number(@Nullable Integer setting) {
        return Objects.requireNonNull(setting, "has a default");
    }
}
