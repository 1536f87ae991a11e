package dk.personaletal.validation.population;

import dk.personaletal.delivery.DeliveryScope;
import dk.personaletal.delivery.Severity;
import dk.personaletal.staging.PopulationRow;
import dk.personaletal.validation.RowRule;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

final class R855AgeGroupUnreadable extends RowRule<PopulationRow> {
    private static final Pattern READABLE = Pattern.compile("(\\d{1,3})(?:-(\\d{1,3})|\\+)?");

    R855AgeGroupUnreadable() {
        super(
                Severity.ERROR,
                "Aldersgruppe",
                "Aldersgruppen kan ikke læses",
                "Ret aldersgruppen. En sumlinje skal ikke være med i filen.");
    }

    @Override
    protected boolean broken(PopulationRow row, DeliveryScope scope) {
        Matcher ages = READABLE.matcher(PopulationRow.AGE_GROUP.of(row));
        return !ages.matches()
                || (ages.group(2) != null && Integer.parseInt(ages.group(2)) < Integer.parseInt(ages.group(1)));
    }

    @Override
    protected String expected(DeliveryScope scope) {
        return "En aldersgruppe som 0-2, 7 eller 80+";
    }
}
