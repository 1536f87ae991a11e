package dk.personaletal.disclosure.sums;

import dk.personaletal.shared.FigureKey;
import java.util.List;

/** The older employees of the agreement groups make those of the municipality, whose age bands are open. */
final class AgeSums {
    private static final String AGE = "age";
    private static final String GROUP = "agreement_group";
    private static final String PENSION = "pension";

    private final Ledger ledger;

    AgeSums(Ledger ledger) {
        this.ledger = ledger;
    }

    void declare() {
        for (String time : ledger.times(AGE)) {
            List.of("persons_55_plus", "persons_60_plus", "mean_age").forEach(measure -> sum(GROUP, measure, time));
            List.of("known", "reached", "within_5", "within_10").forEach(measure -> sum(PENSION, measure, time));
            ledger.add(
                    List.of(total(GROUP, time, "persons_60_plus")),
                    List.of(band("60-69", time), band("70-74", time), band("75+", time)),
                    false);
            ledger.same(total(GROUP, time, "mean_age"), new FigureKey(AGE, "band", "mean", time, "mean_age"));
        }
        ledger.keys(AGE).forEach(this::declareRow);
    }

    private void declareRow(FigureKey key) {
        switch (key.measure()) {
            case "share_55_plus" -> ledger.tells(key, Ledger.beside(key, "persons_55_plus"));
            case "share_60_plus" -> ledger.tells(key, Ledger.beside(key, "persons_60_plus"));
            case "persons_60_plus" -> ledger.atMost(key, Ledger.beside(key, "persons_55_plus"));
            case "within_5" -> ledger.atMost(key, Ledger.beside(key, "within_10"));
            case "reached_share", "within_5_share", "within_10_share" ->
                ledger.tells(key, Ledger.beside(key, key.measure().replace("_share", "")));
            default -> {}
        }
    }

    private void sum(String breakdown, String measure, String time) {
        ledger.sum(total(breakdown, time, measure), ledger.rows(AGE, breakdown, measure, time));
    }

    private static FigureKey total(String breakdown, String time, String measure) {
        return new FigureKey(AGE, breakdown, FigureKey.TOTAL, time, measure);
    }

    private static FigureKey band(String band, String time) {
        return new FigureKey(AGE, "band", band, time, "persons");
    }
}
