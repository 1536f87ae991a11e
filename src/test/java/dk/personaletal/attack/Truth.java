package dk.personaletal.attack;

import dk.personaletal.attack.published.PublishedReport;
import dk.personaletal.attack.puzzle.Quantity;
import dk.personaletal.attack.words.Form;
import dk.personaletal.attack.words.Meaning;
import dk.personaletal.attack.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The numbers of an edition in which nothing is withheld. */
record Truth(Map<Quantity, Double> numbers) {
    private static final double PERCENT = 0.01;

    static Truth of(List<PublishedReport> open) {
        Map<Quantity, Double> numbers = new HashMap<>();
        List<Meaning> printed = open.stream()
                .flatMap(report -> Words.ALL.stream().flatMap(words -> words.read(report)))
                .filter(meaning -> meaning.cell().isNumber())
                .toList();
        for (Meaning meaning : printed) {
            if (meaning.form() == Form.NUMBER) {
                numbers.put(meaning.quantity(), meaning.cell().value());
            }
        }
        for (Meaning meaning : printed) {
            Double base = numbers.get(meaning.base());
            if (meaning.form() == Form.SHARE && base != null) {
                numbers.putIfAbsent(meaning.quantity(), (double)
                        Math.round(base * meaning.cell().value() * PERCENT));
            }
        }
        return new Truth(numbers);
    }

    static Truth unknown() {
        return new Truth(Map.of());
    }

    @Nullable
    Double of(Quantity quantity) {
        return numbers.get(quantity);
    }
}
