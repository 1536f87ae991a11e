package dk.personaletal.validation.organisation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineRule;

final class R575NewUnitUnknown extends LineRule {
    R575NewUnitUnknown() {
        super(
                Severity.NOTICE,
                "Ny enhedskode",
                "Den nye kode står ikke i noget lønudtræk fra dagen eller senere",
                "Koden på et center, en afdeling, en overenskomst eller en stilling",
                "Undersøg, om koden er skrevet rigtigt. Er den ny, kommer den med et senere lønudtræk.",
                KnownUnits.lacking("new_code", "last_day >= recode.valid_from"));
    }
}
