package dk.personaletal.validation.organisation;

import dk.personaletal.delivery.Severity;
import dk.personaletal.validation.LineRule;

final class R574OldUnitUnknown extends LineRule {
    R574OldUnitUnknown() {
        super(
                Severity.NOTICE,
                "Gammel enhedskode",
                "Den gamle kode står ikke i noget lønudtræk fra før dagen",
                "Koden på et center, en afdeling, en overenskomst eller en stilling",
                "Undersøg, om koden er skrevet rigtigt. Omkodningen har ingen virkning, så længe ingen rækker har koden.",
                KnownUnits.lacking("old_code", "first_month < recode.valid_from"));
    }
}
