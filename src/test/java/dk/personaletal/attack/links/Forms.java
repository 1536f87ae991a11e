package dk.personaletal.attack.links;

import dk.personaletal.attack.puzzle.Puzzle;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.puzzle.Sum;
import java.util.LinkedHashMap;
import java.util.Map;

/** Forms of employment: those by the month are all persons of the other tables, and ordinary ones are one of them. */
public final class Forms implements Link {

    @Override
    public void state(Reading reading, Puzzle puzzle) {
        Map<String, Sum> byTheMonth = new LinkedHashMap<>();
        Map<String, Sum> all = new LinkedHashMap<>();
        for (Quantity form : reading.listed()) {
            if (form.what().equals("employed") && !form.where().isEmpty()) {
                all.computeIfAbsent(form.when(), any -> new Sum()).plus(1, form);
                Sum sum = byTheMonth.computeIfAbsent(form.when(), any -> new Sum());
                if (form.where().startsWith("form=Månedsløn")) {
                    sum.plus(1, form);
                }
            }
        }
        byTheMonth.forEach((when, sum) -> puzzle.equal(
                name(), sum.plus(1, new Quantity("ordinary", "", when)).minus(new Quantity("persons", "", when))));
        all.forEach((when, sum) -> puzzle.equal(
                name(), sum.plus(1, new Quantity("ordinary", "", when)).minus(new Quantity("employed", "", when))));
    }
}
