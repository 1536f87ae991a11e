package dk.personaletal.disclosure.sums;

import dk.personaletal.shared.FigureKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Pay by agreement group makes the total: a mean is a sum to who knows the headcount. Which degrees a mean is over isn't
 * published, but an attacker is taken to know them.
 */
final class PaySums {
    private static final String PAY = "pay";
    private static final String GROSS = "gross_mean";
    private static final Set<String> OF_GROSS = Set.of("women_mean", "men_mean", "women_of_men");

    private final Ledger ledger;

    PaySums(Ledger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        for (String time : ledger.times(PAY)) {
            for (String measure : List.of("persons", GROSS, "base_mean", "supplement_mean", "pension_mean")) {
                ledger.sum(Ledger.total(PAY, time, measure), ledger.rows(PAY, "agreement_group", measure, time));
            }
        }
        ledger.keys(PAY).forEach(this::declareRow);
    }

    private void declareRow(FigureKey key) {
        if (OF_GROSS.contains(key.measure())) {
            ledger.tells(key, key, Ledger.beside(key, GROSS));
        } else if (key.measure().equals("gross_mean_change")) {
            List<FigureKey> told = new ArrayList<>(List.of(key));
            ledger.times(PAY).forEach(time -> told.add(new FigureKey(PAY, key.breakdown(), key.member(), time, GROSS)));
            ledger.tells(key, told.toArray(FigureKey[]::new));
        } else if (key.measure().equals(GROSS)) {
            FigureKey base = Ledger.beside(key, "base_mean");
            FigureKey supplement = Ledger.beside(key, "supplement_mean");
            if (ledger.exists(base) && ledger.exists(supplement)) {
                ledger.sum(key, List.of(base, supplement));
            }
        }
    }
}
