package dk.personaletal.cli;

import dk.personaletal.intake.OverrulableRules;
import java.util.List;
import java.util.Set;

/** The rules that {@code --accept} may name. */
final class PlausibilityRules {
    private PlausibilityRules() {}

    /** @throws Usage when one is unknown, or a format rule, which nobody can overrule */
    static void check(List<String> codes) {
        Set<String> allowed = OverrulableRules.codes();
        for (String code : codes) {
            if (!allowed.contains(code)) {
                throw new Usage(
                        "Reglen " + code + " kan ikke tilsidesættes. Det kan kun " + String.join(", ", allowed) + ".");
            }
        }
    }
}
