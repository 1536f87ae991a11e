package dk.personaletal.intake;

import dk.personaletal.validation.Rule;
import dk.personaletal.validation.ValidationParameters;
import dk.personaletal.validation.rulebook.Rulebook;
import java.time.Year;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The plausibility rules: a person may overrule them, with a reason. */
public final class OverrulableRules {
    private OverrulableRules() {}

    public static Set<String> codes() {
        return Rulebook.of(ValidationParameters.defaults(), Year.of(Year.MAX_VALUE)).all().stream()
                .filter(Rule::plausibility)
                .map(Rule::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
